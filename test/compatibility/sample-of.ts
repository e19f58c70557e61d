import type { z } from 'zod';
import type { SubjectId } from '../../src/kernel/ids';
import { plain } from '../../src/kernel/personal';

const about = '5d3c1b5e-2f0a-4d5e-8c77-0c4b2a9e6f01' as SubjectId;

/** Tried in turn until one is of the shape that is asked for. */
const texts = [
  'Spoke after work, as agreed', about, '2026-03-02T09:00:00.000Z', '2026-03-02', 'LPU-1', 'RACE', '18:30', 'en', '2026-27-Q1', '07700 900123', 'someone@example.org', '3', 'd'.repeat(64),
];
const numbers = [1, 0, 10, 100, 0.5];

type Schema = z.core.$ZodType;
type Def = {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly items?: readonly Schema[];
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly in?: Schema;
};

const firstThatFits = (schema: Schema, tried: readonly unknown[]): unknown => {
  const found = tried.find((value) => (schema as z.ZodType).safeParse(value).success);
  if (found === undefined) throw new TypeError('no sample fits this field: add one to the list');
  return found;
};

/** Data of the shape that a schema asks for, with every field filled, so that a frozen event freezes all of them. */
export function sampleOf(schema: Schema): unknown {
  const def = schema._zod.def as unknown as Def;
  switch (def.type) {
    case 'string':
      return firstThatFits(schema, texts);
    case 'number':
    case 'int':
      return firstThatFits(schema, numbers);
    case 'boolean':
      return true;
    case 'unknown':
      return texts[0];
    case 'literal':
      return def.values?.[0];
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'array':
      return [sampleOf(def.element as Schema)];
    case 'tuple':
      return (def.items ?? []).map(sampleOf);
    case 'record':
      return { [String(sampleOf(def.keyType as Schema))]: sampleOf(def.valueType as Schema) };
    case 'object':
      return Object.fromEntries(Object.entries(def.shape ?? {}).map(([name, field]) => [name, sampleOf(field)]));
    case 'union':
      return sampleOfUnion(def.options ?? []);
    case 'pipe':
      return sampleOf(def.in as Schema);
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'default':
      return sampleOf(def.innerType as Schema);
    default:
      throw new TypeError(`no sample is known for ${def.type}`);
  }
}

/** A personal field is a union of its three forms, of which only the readable one can be written. */
function sampleOfUnion(options: readonly Schema[]): unknown {
  const shapes = options.map((option) => (option._zod.def as unknown as Def).shape ?? {});
  const readable = shapes.find((shape) => 'about' in shape && 'value' in shape);
  return readable?.['value'] ? plain(about, sampleOf(readable['value'])) : sampleOf(options[0] as Schema);
}
