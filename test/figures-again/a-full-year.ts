import { planColleaguesAlone, planForce } from '../../src/cli/demo/force';
import { tellForce } from '../../src/cli/demo/tell-force';
import { eventRegistry } from '../../src/domain/event-registry';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { MemoryEventStore } from '../../src/event-store/memory/memory-event-store';
import { CommandRunner } from '../../src/event-store/runner';
import type { RecordedEvent, StreamName } from '../../src/kernel/event';
import type { CommandId, CorrelationId, EventId } from '../../src/kernel/ids';
import { instant, localDate } from '../../src/kernel/instant';
import { MemoryKeyring } from '../../src/platform/keyring/memory-keyring';
import { someOfficer } from '../support/given-events';
import { knownLog } from './known-log';
import { rarelyTold } from './rarely-told';
import type { Told } from './rarely-done-with';

/** Before it the year is over and everything rare was written behind it. */
export const afterTheYear = instant('2026-11-20T06:00:00.000Z');

export class Year {
  readonly store = new MemoryEventStore();
  readonly keyring = new MemoryKeyring();
  readonly codec = new EventCodec(eventRegistry, this.keyring);
  private written = 0;

  /** Straight onto the log, which asks no law: figures take it as it is. */
  async write(stream: string, event: Told, recordedAt: string): Promise<void> {
    this.written += 1;
    const id = `00000000-0000-5000-8000-e${String(this.written).padStart(11, '0')}`;
    const at = instant(recordedAt);
    const ids = { commandId: id as CommandId, correlationId: id as CorrelationId };
    const metadata = { occurredAt: at, recordedAt: at, actor: someOfficer, ...ids };
    const encoded = this.codec.encode(stream as StreamName, id as EventId, { ...event, schemaVersion: 1 }, metadata);
    let value = -1n;
    for await (const batch of this.store.readStream(stream as StreamName)) value = batch.at(-1)!.revision;
    await this.store.append(stream as StreamName, { kind: 'revision', value }, [encoded]);
  }

  /** The log as it rests: nothing personal can be read. */
  async events(): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const batch of this.store.read(null)) for (const stored of batch) events.push(this.codec.decode(stored, 'locked'));
    return events;
  }

  /** One stream as somebody reads it who may: what the key is gone of shows as erased. */
  async opened(stream: StreamName): Promise<readonly unknown[]> {
    const data: unknown[] = [];
    for await (const batch of this.store.readStream(stream))
      for (const stored of batch) data.push(this.codec.decode(stored, 'opened').data);
    return data;
  }
}

/** A year of the fictional force, and behind it, entered late, what it tells too little of: 130 cases of the public. */
export async function aFullYear(cases = 130): Promise<Year> {
  const year = new Year();
  await tell(year, planForce({ seed: 'figures', asOf: localDate('2026-11-20'), cases }));
  const all = knownLog(await year.events(), afterTheYear).cases.filter(({ isOfStaff }) => !isOfStaff);
  let minute = 0;
  for (const [nth, aCase] of all.entries())
    for (const event of rarelyTold(aCase, nth)) await year.write(`supportCase-${aCase.caseId}`, event, laterBy((minute += 1)));
  const people = all.flatMap(({ opened }) => opened.data.personId ?? []);
  for (const [nth, personId] of people.slice(0, 24).entries()) {
    const pair = { personId, otherPersonId: people[nth + 25], linkId: `00000000-0000-5000-8000-f${String(nth).padStart(11, '0')}` };
    const linked = { ...pair, proposedBy: '00000000-0000-5000-8000-0000000000aa', confirmedBy: '00000000-0000-5000-8000-0000000000bb' };
    await year.write(`person-${personId}`, { type: 'PersonsLinked', data: linked }, laterBy((minute += 1)));
    const reason = { about: personId, value: 'Said in a test' };
    if (nth % 4 === 0)
      await year.write(`person-${personId}`, { type: 'PersonsUnlinked', data: { ...pair, reason } }, laterBy((minute += 1)));
  }
  return year;
}

/** Colleagues who were victims, so many that not everything about them is too few to show. */
export async function aYearOfColleagues(): Promise<Year> {
  const year = new Year();
  await tell(year, planColleaguesAlone({ seed: 'figures', asOf: localDate('2026-11-20'), cases: 400 }));
  return year;
}

const tell = ({ store, codec }: Year, force: ReturnType<typeof planForce>): Promise<void> =>
  tellForce(force.told, new CommandRunner(store, codec, { stateCacheSize: 20_000 }));

const laterBy = (seconds: number): string => new Date(Date.parse('2026-11-20T00:30:00.000Z') + seconds * 1000).toISOString();
