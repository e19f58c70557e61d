import { IsIn } from 'class-validator';

export class ChooseMailboxForm {
  @IsIn(['YES', 'NO'], { message: 'Select yes or no' }) mayWrite: 'YES' | 'NO';
}
