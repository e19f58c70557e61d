import { type CaseFact, type FactType, neededOfFacts } from '../../domain/measures/case-fact';
import type { Instant } from '../../kernel/instant';

/** As it rests in the view: `[code, eventId, recordedAt, …fields]`; of a duty's fact `[code, …fields]`. What is absent is `null`. */
type Packed = readonly [code: string, ...values: unknown[]];
type Shape = { readonly type: FactType; readonly code: string; readonly fields: readonly string[]; readonly isOfDuty: boolean };

const shapes: readonly Shape[] = Object.entries(neededOfFacts).flatMap(([type, needed]) =>
  needed === null
    ? []
    : [{ type: type as FactType, code: needed[0], fields: needed[1], isOfDuty: type.startsWith('Obligation') } satisfies Shape],
);
const byType: ReadonlyMap<string, Shape> = new Map(shapes.map((shape) => [shape.type, shape]));
const byCode: ReadonlyMap<string, Shape> = new Map(shapes.map((shape) => [shape.code, shape]));

/** Few bytes, for there are millions of them, and a pack reads them all. */
export function packed({ type, eventId, recordedAt, data }: CaseFact): string {
  const { code, fields, isOfDuty } = byType.get(type) as Shape;
  const values = fields.map((field) => (data as Readonly<Record<string, unknown>>)[field] ?? null);
  while (values.length > 0 && values.at(-1) === null) values.pop();
  return JSON.stringify(isOfDuty ? [code, ...values] : [code, eventId, recordedAt, ...values]);
}

/** Throws a TypeError on a code that no fact has: the view is then of another version than this build. */
export function unpacked(packed_: Packed): CaseFact {
  const shape = byCode.get(packed_[0]);
  if (!shape) throw new TypeError('the figures were kept by another version of the product');
  const { type, fields, isOfDuty } = shape;
  const data: Record<string, unknown> = {};
  const first = isOfDuty ? 1 : 3;
  for (let index = 0; index < fields.length; index += 1) {
    // What is absent stands, too: facts of one form are read many times faster.
    data[fields[index] as string] = packed_[first + index] ?? undefined;
  }
  const [eventId, recordedAt] = isOfDuty ? ['', '' as Instant] : [packed_[1] as string, packed_[2] as Instant];
  return { type, eventId, recordedAt, data } as CaseFact;
}

/** Many at once, as SQL makes a list of them. */
export const unpackedAll = (list: string): readonly CaseFact[] => (JSON.parse(list) as Packed[]).map(unpacked);
