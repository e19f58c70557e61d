import { labelOf } from '../../../../domain/reference-data/entry';
import { channels } from '../../../../domain/reference-data/channels';
import type { OpenPromise } from '../../shown/open-promise';

/** Something said of a point that stands beside what is kept, and is never counted as kept. */
export type Beside = { readonly what: string; readonly words: string | undefined; readonly how: string; readonly at: string };

/** All that was ever declined, wanted after all or found not applicable, in the order in which it happened. */
export function setBeside(code: string, { promise, open, nameOf }: OpenPromise): readonly Beside[] {
  const ofPoint = <One extends { readonly point: string }>(all: readonly One[]): readonly One[] =>
    all.filter(({ point }) => point === code);
  const taken = ({ takenBy, how }: { readonly takenBy?: string | undefined; readonly how?: string | undefined }): string =>
    takenBy === undefined
      ? 'By their own act'
      : `Taken by ${nameOf(takenBy as never)}${how === undefined ? '' : `, ${labelOf(channels, how).toLowerCase()}`}`;
  const declined = ofPoint(promise.declines).map((one) => ({
    what: one.standing ? 'They declined it, for every case until they change that' : 'They declined it',
    words: one.words && open(one.words),
    how: taken(one),
    at: one.occurredAt,
  }));
  const takenUp = ofPoint(promise.takenUp).map((one) => ({
    what: 'They wanted it after all',
    words: one.words && open(one.words),
    how: taken(one),
    at: one.occurredAt,
  }));
  const aside = ofPoint(promise.setAside).map((one) => ({
    what: 'Found not applicable',
    words: one.reason && open(one.reason),
    how: `Approved by ${nameOf(one.approver)}, who is not responsible for it`,
    at: one.setAsideAt,
  }));
  return [...declined, ...takenUp, ...aside].toSorted((one, other) => (one.at < other.at ? -1 : 1));
}
