import type { Plain } from '../../kernel/personal';
import { plain } from '../../kernel/personal';
import type { EventDefinition } from '../event-definition';
import type { OpenedCase } from './state';

/** Without the keys whose value is undefined: the log has absent keys only. */
export function present<Data extends object>(data: Data): Data {
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(data)) {
    const value = (data as Record<string, unknown>)[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept as Data;
}

/** The event that a definition describes. */
export function fact<const Type extends string, const Version extends number, Data extends object>(
  definition: EventDefinition<Type, Version, Data>,
  data: NoInfer<Data>,
): { readonly type: Type; readonly schemaVersion: Version; readonly data: Data } {
  return { type: definition.type, schemaVersion: definition.schemaVersion, data: present(data) };
}

/** Words about this case, under its key; absent where nothing was said. */
export const words = ({ subjectId }: Pick<OpenedCase, 'subjectId'>, said: string | undefined): Plain | undefined =>
  said === undefined || said.trim() === '' ? undefined : plain(subjectId, said);
