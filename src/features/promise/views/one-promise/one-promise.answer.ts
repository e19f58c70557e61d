import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { obligationStatuses } from '../../../../casework/obligations/doors/obligation-answer';
import { type PointState, pointStates } from '../../../../domain/promise/point-states';
import { promiseAnswerCodes } from '../../../../domain/reference-data/staff-victims';

export class ProofAnswer {
  @ApiProperty({ format: 'uuid' }) eventId: string;
  @ApiProperty({ example: 'CONTACT' }) fact: string;
  @ApiProperty({ example: 'Telephone call by the supervisor' }) words: string;
  @ApiProperty({ format: 'date-time' }) occurredAt: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Who wrote it down.' }) by?: string;
}

export class EvidenceAnswer {
  @ApiProperty({ format: 'uuid' }) obligationId: string;
  @ApiPropertyOptional({ example: 'P3_SUPERVISOR_VOICE', description: 'Absent where it would tell of the investigation.' }) rule?: string;
  @ApiProperty() label: string;
  @ApiProperty({ enum: obligationStatuses, description: 'By the clock, whether anybody wrote a miss down or not.' }) status: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiProperty({ example: 'SUPERVISOR' }) responsibleRole: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'When it was missed, whatever came after.' }) breachedAt?: string;
  @ApiPropertyOptional({ description: 'Of what was done in time and written up late: whether somebody has seen proof.' })
  confirmed?: boolean;
  @ApiPropertyOptional({ type: ProofAnswer, description: 'The fact by which it is done, or declined.' }) proof?: ProofAnswer;
}

export class DeclineAnswer {
  @ApiPropertyOptional() words?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Absent where it was their own act.' }) takenBy?: string;
  @ApiPropertyOptional({ example: 'TELEPHONE' }) how?: string;
  @ApiProperty({ description: 'Their wish for every case, until they change it.' }) standing: boolean;
  @ApiProperty({ format: 'date-time' }) occurredAt: string;
}

export class OwnAnswerAnswer {
  @ApiProperty({ enum: promiseAnswerCodes }) answer: string;
  @ApiPropertyOptional() words?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Who gave it for them.' }) through?: string;
  @ApiProperty({ enum: pointStates, description: 'What the force claimed then.' }) claim: PointState;
  @ApiProperty({ description: 'The force claimed that it is kept, and they did not.' }) disputed: boolean;
  @ApiProperty({ format: 'date-time' }) occurredAt: string;
}

export class PromisePointAnswer {
  @ApiProperty({ example: 'P3' }) code: string;
  @ApiProperty() title: string;
  @ApiProperty({ description: 'As the pack worded it on the day of the report.' }) wording: string;
  @ApiPropertyOptional() wordingNonCrime?: string;
  @ApiProperty() responsibleRole: string;
  @ApiProperty() declinable: boolean;
  @ApiProperty() basis: string;
  @ApiProperty({ enum: pointStates, description: 'What the force can say of it now.' }) state: PointState;
  @ApiProperty({ type: [EvidenceAnswer] }) evidence: EvidenceAnswer[];
  @ApiProperty({ type: [DeclineAnswer], description: 'All that there ever were: beside what is kept, never inside.' })
  declines: DeclineAnswer[];
  @ApiPropertyOptional({
    type: [OwnAnswerAnswer],
    description: 'The victim’s own, the latest first; absent for those who may not read them.',
  })
  answers?: OwnAnswerAnswer[];
}

export class OnePromiseAnswer {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() reference: string;
  @ApiProperty() kind: string;
  @ApiProperty() status: string;
  @ApiProperty() lpu: string;
  @ApiProperty({ format: 'date-time' }) reportedAt: string;
  @ApiProperty({ description: 'The revision that a change must match (If-Match).' }) revision: string;
  @ApiProperty({ example: 'Default wording. Not any force’s own text.' }) label: string;
  @ApiProperty({ description: 'The policy that made the promise.' }) policyVersion: string;
  @ApiProperty({ type: [PromisePointAnswer] }) points: PromisePointAnswer[];
}
