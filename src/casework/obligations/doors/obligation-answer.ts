import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export const obligationStatuses = [
  'OPEN',
  'MET_ON_TIME',
  'MET_ON_TIME_RECORDED_LATE',
  'MET_LATE',
  'BREACHED',
  'PAUSED',
  'DECLINED',
  'WAIVED',
  'REPLACED',
  'ENDED',
] as const;

export class PauseAnswer {
  @ApiProperty({ example: 'PERSON_ASKED' }) reason: string;
  @ApiProperty({ format: 'date-time' }) since: string;
  @ApiProperty({ format: 'date-time', description: 'When it is over by itself.' }) until: string;
}

/** A duty, as it stands by the clock. Everything up to `calendarVersion` was fixed when it arose; only a pause moves `dueAt`. */
export class ObligationAnswer {
  @ApiProperty({ format: 'uuid' }) obligationId: string;
  @ApiProperty({ example: 'FIRST_CONTACT' }) rule: string;
  @ApiProperty({ example: 'First contact' }) label: string;
  @ApiProperty({ description: 'Where the rule comes from.' }) basis: string;
  @ApiProperty({ description: 'Whether the basis is a published source; else it is an assumption.' }) sourced: boolean;
  @ApiProperty({ format: 'uuid', description: 'The event that caused it.' }) causedBy: string;
  @ApiProperty({ format: 'date-time' }) startedAt: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'As it was before any pause, where that is another time.' })
  originalDueAt?: string;
  @ApiProperty({ example: 'SUPPORT_OFFICER' }) responsibleRole: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Where it is one person’s.' }) responsible?: string;
  @ApiPropertyOptional({ description: 'The risk that the clock was read for.' }) band?: string;
  @ApiPropertyOptional({ description: 'The policy asks for more than the risk or the law does.' }) byPolicy?: boolean;
  @ApiProperty({ example: 'default-2026-11' }) policyVersion: string;
  @ApiProperty({ example: '2026-11-21' }) calendarVersion: string;
  @ApiProperty({ enum: obligationStatuses }) status: (typeof obligationStatuses)[number];
  @ApiPropertyOptional({ format: 'date-time' }) metAt?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The event that met it, or by which it was declined.' }) metBy?: string;
  @ApiPropertyOptional({ description: 'Of what was done in time and written up late: whether somebody has seen proof.' })
  confirmed?: boolean;
  @ApiPropertyOptional({ format: 'date-time', description: 'When it was missed, whatever came after.' }) breachedAt?: string;
  @ApiPropertyOptional({ type: PauseAnswer }) pause?: PauseAnswer;
  @ApiPropertyOptional({ format: 'uuid' }) replacedBy?: string;
  @ApiPropertyOptional({ example: 'CASE_CLOSED', description: 'Why it is no longer owed.' }) endedBecause?: string;
  @ApiProperty({ description: 'Why it is due then, in words.' }) explanation: string;
}
