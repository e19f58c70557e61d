import { KeyDestroyed, KeyMissing, type Keyring } from '../../kernel/keyring';
import type { SubjectId } from '../../kernel/ids';
import { canonicalJson } from './canonical-json';
import { encipher } from './cipher';

type Json = { readonly [member: string]: unknown };

const isAboutSomebody = (value: Json): value is Json & { readonly about: SubjectId } => typeof value.about === 'string';

/** A copy of `value` in which every Plain is `{ about, cipher }`. `bound` is `stream/eventId`; each field adds its own path. Anything else personal is a TypeError: only readable data can be written. Throws KeyMissing, KeyDestroyed. */
export function lockPersonal(value: unknown, bound: string, keyring: Keyring): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown, index) => lockPersonal(item, `${bound}/${index}`, keyring));
  const members = value as Json;
  if (isAboutSomebody(members)) {
    if ('value' in members) {
      return { about: members.about, cipher: encipher(keyOf(members.about, keyring), bound, canonicalJson(members.value)) };
    }
    if ('cipher' in members || 'erased' in members) throw new TypeError(`${bound} was not opened before it was written`);
  }
  const locked: Record<string, unknown> = {};
  // In the order of the canonical form, so that nothing has to be sorted again.
  for (const name of Object.keys(members).sort()) locked[name] = lockPersonal(members[name], `${bound}/${name}`, keyring);
  return locked;
}

function keyOf(about: SubjectId, keyring: Keyring): Buffer {
  const found = keyring.findToWrite(about);
  if (found.state === 'key') return found.key;
  throw found.state === 'destroyed' ? new KeyDestroyed(found.at) : new KeyMissing(about);
}
