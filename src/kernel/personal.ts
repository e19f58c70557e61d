import type { SubjectId } from './ids';

/**
 * A piece of personal data inside an event, a view row or a state, always with whose it is.
 *
 * - `Plain`: readable; the only form a decider writes.
 * - `Locked`: as it rests on disk; `aad` is what the ciphertext is bound to (`stream/eventId/path`).
 * - `Erased`: its key was destroyed; nobody can read it again.
 *
 * The codec turns Plain into Locked on the way to the log. Views keep Locked values and open them when a page is read,
 * so that nothing personal rests in the clear and erasing a key erases every copy at once.
 */
export type Personal<T = string> = Plain<T> | Locked | Erased;
export type Plain<T = string> = { readonly about: SubjectId; readonly value: T };
export type Locked = { readonly about: SubjectId; readonly cipher: string; readonly aad: string };
export type Erased = { readonly about: SubjectId; readonly erased: true };

export const plain = <T>(about: SubjectId, value: T): Plain<T> => ({ about, value });
export const isPlain = <T>(personal: Personal<T>): personal is Plain<T> => 'value' in personal;
export const isLocked = <T>(personal: Personal<T>): personal is Locked => 'cipher' in personal;
