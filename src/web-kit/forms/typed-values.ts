import { isUuid } from '../../kernel/ids';
import type { TypedForm, TypedValues } from './typed-form';

const hidden = new Set(['_csrf', 'commandId', 'revision']);

/** The fields of a posted form as they were typed, without the hidden ones of ours. */
export function typedFrom(body: unknown): TypedForm {
  const all = typeof body === 'object' && body !== null ? Object.entries(body as Record<string, unknown>) : [];
  const values: TypedValues = Object.fromEntries(
    all.flatMap(([name, value]): [string, string | string[]][] => {
      if (hidden.has(name)) return [];
      if (typeof value === 'string') return [[name, value]];
      return Array.isArray(value) && value.every((item): item is string => typeof item === 'string') ? [[name, value]] : [];
    }),
  );
  const { commandId } = Object.fromEntries(all) as { commandId?: unknown };
  return { values, errors: [], ...(typeof commandId === 'string' && isUuid(commandId) ? { commandId } : {}) };
}
