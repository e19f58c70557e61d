import { Module } from '@nestjs/common';
import '../../casework/figures.refusals';
import '../../casework/quarterly-review.refusals';
import { FreezePackApiController } from './commands/freeze-pack/freeze-pack.api.controller';
import { FreezePackHandler } from './commands/freeze-pack/freeze-pack.command';
import { FreezePackWebController } from './commands/freeze-pack/freeze-pack.web.controller';
import { PackToFreeze } from './commands/freeze-pack/pack-to-freeze';
import { WhatIsFrozen } from './commands/freeze-pack/what-is-frozen';
import { FrozenFiguresApiController } from './views/frozen-figures/frozen-figures.api.controller';

/** The figures of a quarter: as known at an instant, and as they were frozen for good. */
@Module({
  controllers: [FreezePackApiController, FreezePackWebController, FrozenFiguresApiController],
  providers: [FreezePackHandler, PackToFreeze, WhatIsFrozen],
})
export class QuarterlyModule {}
