import { InvalidRequest } from '../errors/invalid-request';

const strongTag = /^"(0|[1-9]\d{0,17})"$/;
const hiddenField = /^(0|[1-9]\d{0,17})$/;

/** The revision that the person saw: `If-Match: "7"` from programs, the hidden field `7` from pages. Weak tags and lists are faults. */
export function revisionFrom(stated: unknown, program: boolean): bigint | undefined {
  if (stated === undefined || (!program && stated === '')) return undefined;
  const digits = typeof stated === 'string' ? (program ? strongTag : hiddenField).exec(stated)?.[1] : undefined;
  if (digits === undefined)
    throw new InvalidRequest([
      {
        pointer: program ? 'If-Match' : '/revision',
        detail: program ? 'must be one strong entity tag, such as "7"' : 'must be a whole number',
      },
    ]);
  return BigInt(digits);
}
