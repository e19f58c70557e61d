import { Module } from '@nestjs/common';

/** What a colleague who is a victim sees and says of their own support. */
@Module({ controllers: [], providers: [] })
export class OwnSupportModule {}
