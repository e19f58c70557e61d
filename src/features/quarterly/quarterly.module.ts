import { Module } from '@nestjs/common';
import '../../casework/figures.refusals';
import '../../casework/quarterly-review.refusals';
import { FreezePackApiController } from './commands/freeze-pack/freeze-pack.api.controller';
import { FreezePackHandler } from './commands/freeze-pack/freeze-pack.command';
import { FreezePackWebController } from './commands/freeze-pack/freeze-pack.web.controller';
import { PackToFreeze } from './commands/freeze-pack/pack-to-freeze';
import { WhatIsFrozen } from './commands/freeze-pack/what-is-frozen';
import { FigureCasesQuery } from './views/figure-cases/figure-cases.query';
import { FigureCasesApiController } from './views/figure-cases/figure-cases.api.controller';
import { FigureCasesWebController } from './views/figure-cases/figure-cases.web.controller';
import { FiguresApiController } from './views/figures/figures.api.controller';
import { FrozenFiguresApiController } from './views/frozen-figures/frozen-figures.api.controller';
import { PackFilesWebController } from './views/pack-files/pack-files.web.controller';
import { PackWebController } from './views/pack/pack.web.controller';
import { QuartersApiController } from './views/quarters/quarters.api.controller';
import { QuartersQuery } from './views/quarters/quarters.query';
import { QuartersWebController } from './views/quarters/quarters.web.controller';

/** The figures of a quarter: as known at an instant, and as they were frozen for good. */
@Module({
  controllers: [
    ...[FreezePackApiController, FrozenFiguresApiController, FiguresApiController, FigureCasesApiController, QuartersApiController],
    ...[FreezePackWebController, QuartersWebController, PackWebController, PackFilesWebController, FigureCasesWebController],
  ],
  providers: [FreezePackHandler, PackToFreeze, WhatIsFrozen, QuartersQuery, FigureCasesQuery],
})
export class QuarterlyModule {}
