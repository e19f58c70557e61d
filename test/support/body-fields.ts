import { getMetadataStorage } from 'class-validator';

type Rule = {
  readonly target: unknown;
  readonly propertyName: string;
  readonly type: string;
  readonly name?: string;
  readonly each: boolean;
  readonly constraints?: readonly unknown[];
};
type Nested = { findTypeMetadata(target: unknown, property: string): { typeFunction(): unknown } | undefined };

/** One field of a body, as its class declares it. */
export type BodyField = {
  readonly name: string;
  readonly optional: boolean;
  readonly list: boolean;
  readonly rules: ReadonlySet<string>;
  /** The first that is allowed, of an enumeration. */
  readonly allowed?: unknown;
  readonly nested?: readonly BodyField[];
};

/** The fields of the body that the API's description calls `schema`, from the rules that the server itself checks it by. */
export function fieldsOf(schema: string): readonly BodyField[] {
  const types = [...(getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, unknown> }).validationMetadatas.keys()];
  const type = types.find((candidate) => (candidate as { name: string }).name === schema);
  return type === undefined ? [] : fieldsOfType(type);
}

function fieldsOfType(type: unknown): readonly BodyField[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type as never, '', false, false) as unknown as Rule[];
  const { defaultMetadataStorage: types } = jest.requireActual<{ defaultMetadataStorage: Nested }>('class-transformer/cjs/storage');
  const names = [...new Set(rules.map(({ propertyName }) => propertyName))];
  return names.map((name): BodyField => {
    const own = rules.filter(({ propertyName }) => propertyName === name);
    const known = new Set(own.map(({ type: kind, name: custom }) => custom ?? kind));
    const allowed = own.find(({ name: custom }) => custom === 'isIn')?.constraints?.[0] as readonly unknown[] | undefined;
    const nested = known.has('nestedValidation') ? types.findTypeMetadata(own[0]?.target, name)?.typeFunction() : undefined;
    return {
      name,
      optional: own.some(({ type: kind, name: custom }) => kind === 'conditionalValidation' && custom !== 'validateIf'),
      list: known.has('isArray'),
      rules: known,
      ...(allowed && { allowed: allowed[0] }),
      ...(nested !== undefined && { nested: fieldsOfType(nested) }),
    };
  });
}

/** A body that meets the rules of every field; `known` gives ids that there are, by the field's name. */
export function bodyFor(
  fields: readonly BodyField[],
  known: Readonly<Record<string, string>>,
  everything = false,
): Record<string, unknown> {
  return Object.fromEntries(fields.filter(({ optional }) => everything || !optional).map((field) => [field.name, valueFor(field, known)]));
}

export function valueFor(field: BodyField, known: Readonly<Record<string, string>>): unknown {
  const one = (): unknown => {
    if (field.nested) return bodyFor(field.nested, known, true);
    if (field.allowed !== undefined) return field.allowed;
    const rule = [...field.rules].find((candidate) => candidate in samples);
    if (field.rules.has('isUuidText')) return known[field.name] ?? known['id'];
    if (field.rules.has('matches')) return known[field.name] ?? (/^(from|to)$/.test(field.name) ? '09:00' : 'REPEATED');
    return rule === undefined ? 'Some words' : samples[rule];
  };
  return field.list ? [one()] : one();
}

const samples: Readonly<Record<string, unknown>> = {
  isPlainText: 'Some words of a statement',
  isInstantText: '2026-03-02T08:00:00Z',
  isLocalDateText: '2026-03-20',
  isBoolean: true,
  isInt: 1,
  isEmailText: 'somebody@example.org',
};
