import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../../kernel/instant';
import { type Part, partsOf, textsOf } from './document-parts';
import { fault, type PackFault } from './pack-fault';

/** Days on which kinds and strands hold: each a date there is, none ending before it begins, no code twice on one day. */
export function periodFaults(whole: Part): readonly PackFault[] {
  const strands = partsOf(whole, 'strands');
  const lists = [partsOf(whole, 'kinds'), strands, ...strands.map((strand) => partsOf(strand, 'subStrands'))];
  return lists.flatMap((parts) => {
    const dated = parts.map(toDated);
    return [...dated.flatMap(datesWrong), ...dated.flatMap((one, index) => overlaps(one, dated.slice(0, index)))];
  });
}

type Dated = { readonly at: string; readonly code?: string; readonly from?: string; readonly to?: string };

function toDated(part: Part): Dated {
  const text = (name: string): string | undefined => textsOf(part, name)[0]?.text;
  const [code, from, to] = [text('code'), text('from'), text('to')];
  return {
    at: part.at,
    ...(code !== undefined && { code }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function datesWrong({ at, from, to }: Dated): readonly PackFault[] {
  const noDay = Object.entries({ from, to }).filter(([, day]) => day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && !isDay(day));
  if (noDay.length > 0) return noDay.map(([name]) => fault(`${at}/${name}`, 'there is no such day'));
  return from !== undefined && to !== undefined && to < from ? [fault(`${at}/to`, 'is before it begins')] : [];
}

function overlaps(one: Dated, earlier: readonly Dated[]): readonly PackFault[] {
  const other = earlier.find(({ code, from, to }) => code !== undefined && code === one.code && meets(one, { from, to }));
  return other ? [fault(one.at, `${one.code ?? ''} stands at ${other.at} too, for some of the same days`)] : [];
}

const meets = (one: Dated, other: { from: string | undefined; to: string | undefined }): boolean =>
  (one.from ?? '') <= (other.to ?? '9999-12-31') && (other.from ?? '') <= (one.to ?? '9999-12-31');

/** Whether the calendar has it: 2026-02-30 is written like a date and is none. */
export function isDay(text: string): text is LocalDate {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
