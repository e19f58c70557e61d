import { Module } from '@nestjs/common';
import '../../casework/support-case.refusals';
import { promiseCommands, promiseForms } from './promise-commands';
import { OpenPromises } from './shown/open-promise';
import { BoardApiController } from './views/board/board.api.controller';
import { BoardWebController } from './views/board/board.web.controller';
import { FirstHoursWebController } from './views/first-hours/first-hours.web.controller';
import { OnePromiseApiController } from './views/one-promise/one-promise.api.controller';
import { PromisePageWebController } from './views/promise-page/promise-page.web.controller';

const views = [BoardApiController, OnePromiseApiController, BoardWebController, PromisePageWebController, FirstHoursWebController];

/** Keeping the promise to a colleague who is a victim. */
@Module({ controllers: [...views, ...promiseForms], providers: [OpenPromises, ...promiseCommands] })
export class PromiseModule {}
