import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { pointStates } from '../../../../domain/promise/point-states';
import { promiseAnswerCodes } from '../../../../domain/reference-data/staff-victims';
import { grantedParts } from '../../../../domain/support-case/granted-part';

export class OwnCaseLine {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ format: 'date-time' }) reportedAt: string;
}
export class OwnCasesAnswer {
  @ApiProperty({ type: [OwnCaseLine] }) items: OwnCaseLine[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
export class OwnPieceAnswer {
  @ApiProperty() rule: string;
  @ApiProperty({ description: 'In plain words, as on the page.' }) says: string;
  @ApiProperty() status: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiPropertyOptional({ format: 'date-time' }) doneAt?: string;
}
export class OwnAnswerAnswer {
  @ApiProperty({ enum: promiseAnswerCodes }) answer: string;
  @ApiPropertyOptional() words?: string;
  @ApiProperty({ format: 'date-time' }) occurredAt: string;
  @ApiProperty({ description: 'Given by somebody whom the victim chose.' }) isThroughSomebody: boolean;
}
export class OwnPointAnswer {
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty() wording: string;
  @ApiProperty({ enum: pointStates, description: 'What the force says.' }) claim: string;
  @ApiProperty() responsibleRole: string;
  @ApiPropertyOptional({ description: 'A name that the victim was given.' }) responsible?: string;
  @ApiProperty() mayDecline: boolean;
  @ApiProperty() isDeclined: boolean;
  @ApiProperty({ type: [OwnPieceAnswer] }) pieces: OwnPieceAnswer[];
  @ApiPropertyOptional({ format: 'date-time', description: 'When the senior lead last saw to what the victim disputes.' })
  disputeAnsweredAt?: string;
  @ApiPropertyOptional({ description: 'What the senior lead wrote to the victim about it.' }) disputeAnswer?: string;
  @ApiProperty({ type: [OwnAnswerAnswer], description: 'The latest first.' }) answers: OwnAnswerAnswer[];
}
export class KnownPersonAnswer {
  @ApiProperty({ format: 'uuid' }) staffId: string;
  @ApiProperty({ enum: grantedParts }) part: string;
  @ApiProperty() name: string;
}
export class OwnCallAnswer {
  @ApiProperty({ format: 'date-time' }) askedAt: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiProperty() status: string;
  @ApiPropertyOptional({ format: 'date-time' }) doneAt?: string;
}
export class OwnSupportAnswer {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() reference: string;
  @ApiProperty({ format: 'date-time' }) reportedAt: string;
  @ApiProperty({ description: 'Whose wording the points have.' }) label: string;
  @ApiProperty({ type: [OwnPointAnswer] }) points: OwnPointAnswer[];
  @ApiProperty({ type: [KnownPersonAnswer] }) people: KnownPersonAnswer[];
  @ApiProperty({ enum: grantedParts, isArray: true, description: 'Who may read the answers.' }) readers: string[];
  @ApiProperty() readersChosen: boolean;
  @ApiProperty({ type: [OwnCallAnswer] }) calls: OwnCallAnswer[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) plan?: object;
  @ApiProperty() mayWriteToWork: boolean;
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Absent until they chose.' }) welfareReaders?: string[];
}
export class LookAnswer {
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ description: 'In plain words, as on the page.' }) says: string;
}
export class LooksAnswer {
  @ApiProperty({ type: [LookAnswer] }) items: LookAnswer[];
  @ApiPropertyOptional({ format: 'date', description: 'The next question’s `before`.' }) older?: string;
}
