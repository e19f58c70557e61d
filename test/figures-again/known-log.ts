import type { SupportCaseEvent } from '../../src/domain/support-case/events';
import { defaultPack } from '../../src/domain/obligations/policy-pack/default-pack';
import { type PolicyPack, policyPackSchema } from '../../src/domain/obligations/policy-pack/policy-pack';
import type { RecordedEvent } from '../../src/kernel/event';
import { type KnownCase, knownCase } from './known-case';

/** All that was known at an instant: every case that is not a duplicate, which records are one person, and the policy that ruled. */
export type KnownLog = {
  readonly at: string;
  readonly cases: readonly KnownCase[];
  readonly pack: PolicyPack;
  /** The ids of all records that were confirmed to be of one person. */
  readonly samePerson: (personId: string) => ReadonlySet<string>;
};

/** The log up to the last event of which, and of all before which, it is true that it was recorded by then (law 10). */
export function eventsKnownAt(log: readonly RecordedEvent[], at: string): readonly RecordedEvent[] {
  const firstLater = log.findIndex(({ metadata }) => metadata.recordedAt > at);
  return firstLater === -1 ? log : log.slice(0, firstLater);
}

export function knownLog(log: readonly RecordedEvent[], at: string): KnownLog {
  const known = eventsKnownAt(log, at);
  const byCase = new Map<string, RecordedEvent<SupportCaseEvent>[]>();
  for (const event of known) {
    if (!event.stream.startsWith('supportCase-')) continue;
    byCase.set(event.stream, [...(byCase.get(event.stream) ?? []), event as RecordedEvent<SupportCaseEvent>]);
  }
  const cases = [...byCase.values()].map(knownCase).filter((aCase) => aCase.all('CaseFoundDuplicate').length === 0);
  return { at, cases, pack: packAt(known, at), samePerson: samePersonIn(known) };
}

/** The pack of those adopted last that had come into force. */
function packAt(known: readonly RecordedEvent[], at: string): PolicyPack {
  let pack: PolicyPack = defaultPack;
  for (const { type, data } of known) {
    const adopted = data as { readonly from: string; readonly document: unknown };
    if (type === 'PolicyPackAdopted' && adopted.from <= at) pack = policyPackSchema.parse(adopted.document);
  }
  return pack;
}

function samePersonIn(known: readonly RecordedEvent[]): KnownLog['samePerson'] {
  let pairs: (readonly [string, string])[] = [];
  for (const { type, data } of known) {
    const { personId, otherPersonId } = data as { readonly personId: string; readonly otherPersonId: string };
    if (type === 'PersonsLinked') pairs.push([personId, otherPersonId]);
    if (type === 'PersonsUnlinked')
      pairs = pairs.filter(([one, other]) => ![one, other].includes(personId) || ![one, other].includes(otherPersonId));
  }
  return (asked) => {
    const same = new Set([asked]);
    // As long as something comes in: those linked with those linked, too.
    for (let size = 0; size < same.size;) {
      size = same.size;
      for (const [one, other] of pairs) if (same.has(one) || same.has(other)) same.add(one).add(other);
    }
    return same;
  };
}
