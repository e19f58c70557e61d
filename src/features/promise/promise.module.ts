import { Module } from '@nestjs/common';

/** Keeping the promise to a colleague who is a victim. */
@Module({ controllers: [], providers: [] })
export class PromiseModule {}
