import { ApiProperty } from '@nestjs/swagger';

class PeriodAnswer {
  @ApiProperty({ format: 'date-time' }) from: string;
  @ApiProperty({ format: 'date-time', required: false }) until?: string;
}
export class GrantAnswer extends PeriodAnswer {
  @ApiProperty() role: string;
  @ApiProperty({ type: String, nullable: true }) lpu: string | null;
}
export class PostingAnswer extends PeriodAnswer {
  @ApiProperty() lpu: string;
}
export class DeputyAnswer extends PeriodAnswer {
  @ApiProperty() role: string;
  @ApiProperty({ format: 'uuid' }) deputyId: string;
}
export class StaffLineAnswer {
  @ApiProperty({ format: 'uuid' }) staffId: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [String], description: 'Roles held now, with their unit: `INSPECTOR LPU-1`.' }) roles: string[];
  @ApiProperty({ type: [String] }) postedTo: string[];
  @ApiProperty() onLeave: boolean;
}
export class StaffListAnswer {
  @ApiProperty({ type: [StaffLineAnswer] }) items: StaffLineAnswer[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
export class StaffMemberAnswer {
  @ApiProperty({ format: 'uuid' }) staffId: string;
  @ApiProperty() name: string;
  @ApiProperty() onLeave: boolean;
  @ApiProperty({ format: 'uuid', required: false }) managerId?: string;
  @ApiProperty({ format: 'email', required: false }) workEmail?: string;
  @ApiProperty({ type: [GrantAnswer] }) roles: GrantAnswer[];
  @ApiProperty({ type: [PostingAnswer] }) postings: PostingAnswer[];
  @ApiProperty({ type: [PeriodAnswer] }) leave: PeriodAnswer[];
  @ApiProperty({ type: [DeputyAnswer] }) deputies: DeputyAnswer[];
}
