import { IsIn, IsOptional } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { tooLong } from '../../../../casework/doors/too-long';
import { type Proof, proofCodes } from './proofs';

export class ConfirmContactForm {
  @IsIn([...proofCodes], { message: 'Select what shows that it took place' }) proof: Proof;
  @IsOptional() @IsPlainText(2000, tooLong('The detail', 2000)) detail?: string;
}
