import type { Locked } from '../../kernel/personal';

type Stored = { about: Locked['about']; cipher: string };
type Json = Record<string, unknown>;

const isStored = (value: object): value is Stored =>
  'cipher' in value && typeof value.cipher === 'string' && 'about' in value && typeof value.about === 'string';

/** Puts what `replace` makes of it in the place of each enciphered field of freshly parsed data; `bound` is `stream/eventId`. */
export function replaceCiphers(data: object, bound: string, replace: (locked: Locked) => unknown): void {
  const members = data as Json;
  for (const name of Object.keys(members)) {
    const value = members[name];
    if (typeof value !== 'object' || value === null) continue;
    const path = `${bound}/${name}`;
    if (isStored(value)) members[name] = replace({ about: value.about, cipher: value.cipher, aad: path });
    else replaceCiphers(value, path, replace);
  }
}
