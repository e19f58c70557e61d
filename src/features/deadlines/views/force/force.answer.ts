import { ApiProperty } from '@nestjs/swagger';

export class OverdueAnswer {
  @ApiProperty({ description: 'For less than a day.' }) day: number;
  @ApiProperty({ description: 'For one to three days.' }) threeDays: number;
  @ApiProperty({ description: 'For three to seven days.' }) sevenDays: number;
  @ApiProperty({ description: 'For longer than seven days.' }) longer: number;
}
export class DueSoonAnswer {
  @ApiProperty() today: number;
  @ApiProperty({ description: 'In the seven days after today.' }) week: number;
}
export class FiguresAnswer {
  @ApiProperty() open: number;
  @ApiProperty({ type: DueSoonAnswer }) reviews: DueSoonAnswer;
  @ApiProperty({ type: DueSoonAnswer }) contacts: DueSoonAnswer;
  @ApiProperty({ type: OverdueAnswer }) overdue: OverdueAnswer;
  @ApiProperty({ description: 'Cases whose first contact is still owed.' }) neverContacted: number;
  @ApiProperty({ description: 'First reviews exempted in the last 90 days.' }) exemptions: number;
  @ApiProperty({ description: 'Done in time by what was entered late, of which nobody has seen proof yet.' }) unconfirmed: number;
}
export class CoverGapAnswer {
  @ApiProperty({ format: 'date-time' }) from: string;
  @ApiProperty({ format: 'date-time' }) until: string;
}
export class UnitFiguresAnswer extends FiguresAnswer {
  @ApiProperty({ example: 'LPU-1' }) lpu: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [CoverGapAnswer], description: 'When nobody holds the Inspector’s duty, in the next seven days.' })
  gaps: CoverGapAnswer[];
}
export class AgreementAnswer {
  @ApiProperty({ example: '2026-27-Q1', description: 'In which the reviews were done.' }) quarter: string;
  @ApiProperty({ description: 'Reviews of it that another unit’s Inspector read again, blind.' }) read: number;
  @ApiProperty({ description: 'Those of them in which both judged alike whether the standard was met.' }) agreed: number;
}
export class ForceAnswer {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: [UnitFiguresAnswer] }) units: UnitFiguresAnswer[];
  @ApiProperty({ type: FiguresAnswer }) total: FiguresAnswer;
  @ApiProperty({ type: [AgreementAnswer], description: 'The latest first.' }) secondReadings: AgreementAnswer[];
}
