import { Module } from '@nestjs/common';

/** Opening the case of a colleague who is a victim, and who is let into it. */
@Module({ controllers: [], providers: [] })
export class StaffCasesModule {}
