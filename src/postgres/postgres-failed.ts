/**
 * What went wrong between us and PostgreSQL, as far as the product tells it apart:
 * `unreachable` (away, cut off, too slow to answer), `busy`, `full`, `read-only` (a standby), `not-admitted` (sign-in or
 * rights), `constraint`, `forbidden-by-trigger`, `other`.
 */
export type PostgresFailure =
  'unreachable' | 'busy' | 'full' | 'read-only' | 'not-admitted' | 'constraint' | 'forbidden-by-trigger' | 'other';

/** The message is for operators and never repeats what was asked: PostgreSQL's own messages may quote a row. */
export class PostgresFailed extends Error {
  constructor(
    readonly failure: PostgresFailure,
    options?: ErrorOptions,
  ) {
    super(`PostgreSQL did not do this: ${failure}`, options);
    this.name = 'PostgresFailed';
  }
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, the longest beginning that fits. */
const byCode: readonly (readonly [string, PostgresFailure])[] = [
  ['53100', 'full'],
  ['25006', 'read-only'],
  ['57014', 'busy'],
  ['55P03', 'busy'],
  ['42501', 'not-admitted'],
  ['3D000', 'not-admitted'],
  ['P0001', 'forbidden-by-trigger'],
  ['57P', 'unreachable'],
  ['08', 'unreachable'],
  ['28', 'not-admitted'],
  ['23', 'constraint'],
  ['40', 'busy'],
  ['53', 'busy'],
];

/** What the driver threw, said in our words. What carries no code of PostgreSQL's never came from it: the line is gone. */
export function failedBy(error: unknown): PostgresFailed {
  if (error instanceof PostgresFailed) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return new PostgresFailed('unreachable', { cause: error });
  const failure = byCode.find(([beginning]) => code.startsWith(beginning))?.[1] ?? 'other';
  return new PostgresFailed(failure, { cause: error });
}
