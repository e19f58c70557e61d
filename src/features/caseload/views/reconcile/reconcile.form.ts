import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** About twenty thousand references; a longer file is compared on the command line. */
const longest = 400_000;

export class ReconcileForm {
  @IsPlainText(longest, { message: 'Paste the lines of the file, of at most 400,000 characters' })
  file: string;
}
