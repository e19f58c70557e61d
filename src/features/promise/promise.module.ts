import { Module } from '@nestjs/common';
import '../../casework/support-case.refusals';
import { promiseCommands, promiseForms } from './promise-commands';

/** Keeping the promise to a colleague who is a victim. */
@Module({ controllers: [...promiseForms], providers: [...promiseCommands] })
export class PromiseModule {}
