import type { z } from 'zod';

export type FieldShape = {
  /** In words: `text`, `uuid`, `one of A, B`, `list of uuid`. */
  readonly type: string;
  readonly personal: boolean;
  readonly example: unknown;
  /** Of a structure: its own fields. */
  readonly fields?: Readonly<Record<string, FieldShape & { readonly optional: boolean }>>;
};

const uuid = '3f0a2c56-6a58-5d8e-9a41-7d3c1c2b9e10';
/** Tried in this order on a text with a rule: the first that the rule takes says what it is. */
const texts = [
  ['uuid', uuid],
  ['instant', '2026-03-02T09:00:00.000Z'],
  ['local policing unit', 'LPU-1'],
  ['date', '2026-03-02'],
  ['time of day', '09:30'],
  ['financial quarter', '2026-27-Q2'],
  ['code', 'OTHER'],
  ['number as text', '3'],
  ['SHA-256 in hex', 'd'.repeat(64)],
] as const;

type Def = {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  items?: z.ZodType[];
  values?: unknown[];
  checks?: unknown[];
};
const defOf = (schema: z.ZodType): Def => (schema as unknown as { def: Def }).def;

export const isOptional = (schema: z.ZodType): boolean => defOf(schema).type === 'optional';

/** What a schema of an event's data asks for, with an example that it takes. */
export function shapeOf(schema: z.ZodType): FieldShape {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
      return shapeOf(def.innerType as z.ZodType);
    case 'nullable': {
      const inner = shapeOf(def.innerType as z.ZodType);
      return { ...inner, type: `${inner.type}, or null` };
    }
    case 'object': {
      const fields = Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([name, field]) => [name, { ...shapeOf(field), optional: isOptional(field) }]),
      );
      return {
        type: 'structure',
        personal: false,
        fields,
        example: Object.fromEntries(Object.entries(fields).map(([name, { example }]) => [name, example])),
      };
    }
    case 'array': {
      const element = shapeOf(def.element as z.ZodType);
      return { ...element, type: `list of ${element.type}`, example: [element.example] };
    }
    case 'tuple': {
      const items = (def.items ?? []).map(shapeOf);
      return {
        type: `exactly ${items.length}: ${items.map(({ type }) => type).join(', ')}`,
        personal: items.some((item) => item.personal),
        example: items.map(({ example }) => example),
      };
    }
    case 'enum': {
      const codes = Object.values(def.entries ?? {});
      return { type: `one of ${codes.join(', ')}`, personal: false, example: codes[0] };
    }
    case 'literal':
      return { type: JSON.stringify(def.values?.[0]), personal: false, example: def.values?.[0] };
    case 'union':
      return unionShape(def.options ?? []);
    case 'record':
      return { type: 'document', personal: false, example: {} };
    case 'number':
      return { type: 'number', personal: false, example: [18, 1].find((number) => schema.safeParse(number).success) };
    case 'boolean':
      return { type: 'true or false', personal: false, example: true };
    default:
      return textShape(schema, def);
  }
}

/** A personal field is a union of plain, locked and erased: told by what locks it. */
function unionShape(options: readonly z.ZodType[]): FieldShape {
  const valueOf = options.map((option) => defOf(option).shape?.['value']).find((value) => value !== undefined);
  const isPersonal = options.some((option) => defOf(option).shape?.['cipher'] !== undefined);
  if (isPersonal && valueOf) return { ...shapeOf(valueOf), personal: true };
  const shapes = options.map(shapeOf);
  return {
    type: shapes.map(({ type, fields }) => (fields ? `{ ${Object.keys(fields).join(', ')} }` : type)).join(' or '),
    personal: shapes.some((shape) => shape.personal),
    example: shapes[0]?.example,
  };
}

function textShape(schema: z.ZodType, { checks = [] }: Def): FieldShape {
  if (checks.length === 0) return { type: 'text', personal: false, example: 'In plain words.' };
  const [type, example] = texts.find(([, text]) => schema.safeParse(text).success) ?? ['text', 'In plain words.'];
  return { type, personal: false, example };
}
