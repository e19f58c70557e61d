import { periodOf, type ReportingPeriod } from '../../domain/figures/reporting-period';
import type { Instant } from '../../kernel/instant';
import { type Fault, InvalidRequest } from '../../platform/errors/invalid-request';
import { toInstant } from '../../platform/validation/is-instant-text';
import { isInstant } from '../../kernel/instant';

export type AskedPack = { readonly period: ReportingPeriod; readonly knownAt?: Instant };

const periodFault: Fault = {
  pointer: 'period',
  detail: 'must be a financial quarter, such as 2026-27-Q2, or whole months, such as 2026-04..2026-09, at most ten years of them',
};
const instantFault: Fault = {
  pointer: '?knownAt',
  detail: 'must be a date and time with an offset, such as 2026-10-05T09:00:00Z, not before 1900',
};

/** What was asked of an address: a run of whole months, and an instant if one was named; or all that is wrong with it. */
export function readAsked(code: string, knownAt: unknown): AskedPack | { readonly faults: readonly Fault[] } {
  const period = periodOf(code);
  const at = knownAt === undefined || knownAt === '' ? undefined : toInstant(knownAt);
  const isKnown = at === undefined || (typeof at === 'string' && isInstant(at) && at >= '1900-01-01T00:00:00.000Z' && at < '2200');
  if (!period || !isKnown) return { faults: [...(period ? [] : [periodFault]), ...(isKnown ? [] : [instantFault])] };
  return { period, ...(at !== undefined && { knownAt: at }) };
}

/** The same for programs. Throws InvalidRequest with every fault. */
export function askedPack(code: string, knownAt: unknown): AskedPack {
  const asked = readAsked(code, knownAt);
  if ('faults' in asked) throw new InvalidRequest(asked.faults);
  return asked;
}

/** Where a pack is read. */
export const packPath = ({ code }: Pick<ReportingPeriod, 'code'>, asked: Readonly<Record<string, string | undefined>> = {}): string => {
  const query = new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return `/quarters/${code}${query.size === 0 ? '' : `?${query.toString()}`}`;
};

/** Where its files are had; with a kind, that one. */
export const packFilesPath = ({ code }: Pick<ReportingPeriod, 'code'>, knownAt: Instant, kind: string): string =>
  `/quarters/${code}/files/${kind}?knownAt=${encodeURIComponent(knownAt)}`;
