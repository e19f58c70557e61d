import type { CaseId } from '../../kernel/ids';

/** No 0, O, 1, I or L: nothing that is mistaken for another over a telephone or in handwriting. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const size = 31;
const length = 11;

/** Weights 2 to 12, and 1 for the check itself: all different and none 0 modulo the prime 31, so each wrong character and each swap of two shows. */
const checkOf = (digits: readonly number[]): number => {
  const sum = digits.reduce((total, digit, index) => total + digit * (index + 2), 0);
  return (size - (sum % size)) % size;
};

const printed = (text: string): string => `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;

/**
 * The reference that is read out: `XXXX-XXXX-XXXX`, 11 characters from the case's id and one that checks them. No counter,
 * so two servers never race for one. The id's random bits (a version 5 uuid is a hash) are folded modulo 31^11 (54 bits).
 */
export function caseReference(caseId: CaseId): string {
  const hex = caseId.replaceAll('-', '');
  // Without the version and variant digits, which are the same in every id.
  let rest = BigInt(`0x${hex.slice(0, 12)}${hex.slice(13, 16)}${hex.slice(17)}`);
  const digits: number[] = [];
  for (let index = 0; index < length; index += 1) {
    digits.push(Number(rest % BigInt(size)));
    rest /= BigInt(size);
  }
  return printed([...digits, checkOf(digits)].map((digit) => alphabet.charAt(digit)).join(''));
}

/** The reference as printed, from what somebody typed or heard: small letters, spaces and dashes anywhere. `null` where it is none. */
export function parseCaseReference(typed: string): string | null {
  const text = typed.replace(/[\s\-–—.]/g, '').toUpperCase();
  if (text.length !== length + 1) return null;
  const digits = [...text].map((character) => alphabet.indexOf(character));
  if (digits.includes(-1)) return null;
  return checkOf(digits.slice(0, length)) === digits[length] ? printed(text) : null;
}
