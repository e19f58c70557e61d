import { z } from 'zod';
import type { DomainEvent } from '../kernel/event';
import type { SubjectId } from '../kernel/ids';
import type { Personal } from '../kernel/personal';

/** One event type: its name, the version it is written in today, the schema of its data, and how older versions are read. */
export type EventDefinition<Type extends string = string, Version extends number = number, Data = unknown> = {
  readonly type: Type;
  readonly schemaVersion: Version;
  readonly schema: z.ZodType<Data>;
  /** From version n (the key) to n + 1. Complete from 1 up to the current version; the outcome meets the current schema. */
  readonly upcasters: Readonly<Record<number, (data: unknown) => unknown>>;
};

export function defineEvent<const Type extends string, const Version extends number, Schema extends z.ZodType>(
  type: Type,
  schemaVersion: Version,
  schema: Schema,
  upcasters: Readonly<Record<number, (data: unknown) => unknown>> = {},
): EventDefinition<Type, Version, z.output<Schema>> {
  return { type, schemaVersion, schema: schema as unknown as z.ZodType<z.output<Schema>>, upcasters };
}

/** The event that a definition describes: `type ContactRecorded = EventOf<typeof contactRecorded>`. */
export type EventOf<Definition> =
  Definition extends EventDefinition<infer Type, infer Version, infer Data> ? DomainEvent<Type, Version, Data> : never;

const subjectId = z.string() as unknown as z.ZodType<SubjectId>;

/** A personal field: plain while it is decided on, locked on disk and in views, erased once the key is gone. */
export const personal = <T>(value: z.ZodType<T>): z.ZodType<Personal<T>> =>
  z.union([
    z.strictObject({ about: subjectId, cipher: z.string(), aad: z.string() }),
    z.strictObject({ about: subjectId, value }),
    z.strictObject({ about: subjectId, erased: z.literal(true) }),
  ]);
