/** One entry of a list in a document that may be wrong in many ways, and where it stands. */
export type Part = { readonly at: string; readonly value: Readonly<Record<string, unknown>> };
export type PlacedText = { readonly at: string; readonly text: string };

const asObject = (json: unknown): Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Readonly<Record<string, unknown>>) : {};

export const wholeOf = (json: unknown): Part => ({ at: '', value: asObject(json) });

/** The entries of `part[name]` where that is a list of objects. */
export function partsOf({ at, value }: Part, name: string): readonly Part[] {
  const list: unknown = value[name];
  return Array.isArray(list) ? list.map((entry: unknown, index) => ({ at: `${at}/${name}/${index}`, value: asObject(entry) })) : [];
}

/** `part[name]` where that is an object. */
export const partOf = ({ at, value }: Part, name: string): Part => ({ at: `${at}/${name}`, value: asObject(value[name]) });

/** `part[name]` where that is a text, or every text in it where it is a list. */
export function textsOf({ at, value }: Part, name: string): readonly PlacedText[] {
  const found: unknown = value[name];
  if (typeof found === 'string') return [{ at: `${at}/${name}`, text: found }];
  if (!Array.isArray(found)) return [];
  return found.flatMap((text: unknown, index) => (typeof text === 'string' ? [{ at: `${at}/${name}/${index}`, text }] : []));
}
