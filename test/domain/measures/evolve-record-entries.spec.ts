import { recordOf } from '../../../src/domain/measures/evolve-record';
import type { CaseRecord } from '../../../src/domain/measures/case-record';
import { factOf } from '../../../src/domain/measures/fact-of';
import type { RecordedCaseEvent } from '../../../src/domain/obligations/engine/recorded';
import { deepFreeze } from '../../support/decider';

const day = (date: number, time = '09:00'): string => `2026-07-${String(date).padStart(2, '0')}T${time}:00.000Z`;
type Told = { readonly type: string; readonly data: object; readonly at?: string };

/** One event after the other, `e1`, `e2` …, each written down a day later unless said otherwise. */
const recorded = (...told: readonly Told[]): readonly RecordedCaseEvent[] =>
  told.map(({ type, data, at }, index) =>
    deepFreeze({ type, schemaVersion: 1, data, eventId: `e${index + 1}`, metadata: { recordedAt: at ?? day(index + 1) } } as never),
  );
const record = (...told: readonly Told[]): CaseRecord => {
  const found = recordOf(
    'a-case',
    recorded(...told).flatMap((event) => factOf(event) ?? []),
  );
  if (!found) throw new Error('nothing was opened');
  return found;
};

const opened: Told = {
  type: 'CaseOpened',
  data: {
    kind: 'HATE_CRIME',
    strands: [{ strand: 'RACE' }],
    recordedLpu: 'LPU-1',
    responsibleLpu: 'LPU-1',
    online: false,
    locationType: 'HOME',
    victim: 'NAMED',
    personId: 'a-person',
    ethnicity: 'B1',
    reportedAt: day(1, '08:00'),
    initialRisk: 'MEDIUM',
    summary: { about: 'a-person', cipher: 'x', aad: 'y' },
  },
};
const contact = (over: object = {}): Told => ({
  type: 'ContactRecorded',
  data: {
    ...{ contactId: 'c1', occurredAt: day(2), channel: 'TELEPHONE', direction: 'OUTBOUND' },
    ...{ outcome: 'REACHED', purposes: ['UPDATE'], note: { about: 'a-person', cipher: 'x', aad: 'y' }, ...over },
  },
});
const keyEvent: Told = {
  type: 'KeyEventRecorded',
  data: { type: 'CASE_OUTCOME', occurredAt: day(3), receivedAt: day(4), outcomeType: 18 },
};
const review: Told = { type: 'ReviewRecorded', data: { type: 'INSPECTOR_FIRST', occurredAt: day(2), standardMet: true } };
const corrected = (eventId: string, change: object): Told => ({
  type: 'EntryCorrected',
  data: { eventId, entryType: 'x', corrected: change, reason: {}, correctedAt: day(9) },
});
const sealedEntry = (eventId: string, ground = 'WRONG_PERSON'): Told => ({
  type: 'EntrySealed',
  data: { eventId, entryType: 'x', ground, reason: {}, sealedAt: day(9) },
});
const arose: Told = {
  type: 'ObligationArose',
  data: {
    ...{ obligationId: 'o1', rule: 'FIRST_CONTACT', label: 'First contact', startedAt: day(1), dueAt: day(5), causedBy: 'e1' },
    ...{ policyVersion: 'default-1', calendarVersion: '2026-11-21' },
  },
};
const duty = (type: string, data: object): Told => ({ type, data: { obligationId: 'o1', rule: 'FIRST_CONTACT', ...data } });
const met = duty('ObligationMet', { status: 'MET_ON_TIME', by: 'e3', metAt: day(2), confirmed: true });

describe('What figures know of a case', () => {
  it('is pinned as it was recorded, with what it is now beside', () => {
    const was = { kind: 'HATE_CRIME', strands: [{ strand: 'RACE' }] };
    const reclassified = { kind: 'HATE_ASB', strands: [{ strand: 'AGE' }], was, reclassifiedAt: day(2) };
    expect(record(opened, { type: 'CaseReclassified', data: reclassified })).toMatchObject({
      kind: 'HATE_CRIME',
      kindNow: 'HATE_ASB',
      strands: [{ strand: 'RACE' }],
      strandsNow: [{ strand: 'AGE' }],
      lpu: 'LPU-1',
      recordedAt: day(1),
      reclassifications: [{ was: 'HATE_CRIME', kind: 'HATE_ASB', occurredAt: day(2), recordedAt: day(2) }],
      risks: [{ risk: 'MEDIUM', source: 'OPENING', occurredAt: day(1, '08:00') }],
    });
  });

  it('tells what happened from when it was written down', () => {
    const { contacts, keyEvents } = record(opened, { ...contact(), at: day(6) }, keyEvent);
    expect(contacts).toMatchObject([{ eventId: 'e2', occurredAt: day(2), recordedAt: day(6), isMeaningful: true, isConfirmed: false }]);
    expect(keyEvents).toMatchObject([{ type: 'CASE_OUTCOME', occurredAt: day(3), receivedAt: day(4), outcomeType: 18 }]);
  });

  it('knows a contact that proof was seen of, and one with somebody who was not named for it', () => {
    const confirmed: Told = { type: 'ContactConfirmed', data: { contactId: 'c1', proof: 'CALL_RECORD' } };
    expect(record(opened, contact(), confirmed).contacts[0]?.isConfirmed).toBe(true);
    expect(record(opened, contact({ byProxy: { namedForTopic: false } })).contacts[0]?.isMeaningful).toBe(false);
  });

  it('has what a second reader said of a review', () => {
    const reread: Told = { type: 'ReviewReread', data: { reviewEventId: 'e2', agrees: false, readAt: day(8) } };
    expect(record(opened, review, reread).reviews).toMatchObject([{ standardMet: true, reread: { agrees: false, readAt: day(8) } }]);
  });

  it('follows the case as it is closed, opened again, and found to be another', () => {
    const closed: Told = { type: 'CaseClosed', data: { occurredAt: day(2), outcomeType: 18 } };
    const reopened: Told = { type: 'CaseReopened', data: { occurredAt: day(3) } };
    expect(record(opened, closed)).toMatchObject({ status: 'CLOSED', closings: [{ occurredAt: day(2), outcomeType: 18 }] });
    expect(record(opened, closed, reopened)).toMatchObject({ status: 'OPEN', reopenings: [{ occurredAt: day(3) }] });
    expect(record(opened, { type: 'CaseFoundDuplicate', data: {} }).status).toBe('DUPLICATE');
  });

  describe('after a correction', () => {
    it('of the opening', () => {
      const change = { reportedAt: day(1, '07:00'), ageBand: '25_34', online: true, removed: ['ethnicity'] };
      const { ethnicity, risks, ...rest } = record(opened, corrected('e1', change));
      expect(rest).toMatchObject({ reportedAt: day(1, '07:00'), ageBand: '25_34', online: true, recordedAt: day(1) });
      expect([ethnicity, risks[0]?.occurredAt]).toEqual([undefined, day(1, '07:00')]);
    });

    it('of a contact, which may then stop no clock', () => {
      const { contacts } = record(opened, contact(), corrected('e2', { occurredAt: day(1), outcome: 'NO_ANSWER', purposes: [] }));
      expect(contacts).toMatchObject([{ occurredAt: day(1), outcome: 'NO_ANSWER', purposes: [], isMeaningful: false, recordedAt: day(2) }]);
    });

    it('of a contact with somebody who was not named for it, which stays one', () => {
      const stranger = contact({ outcome: 'NO_ANSWER', purposes: [], byProxy: { namedForTopic: false } });
      const change = corrected('e2', { outcome: 'REACHED', purposes: ['UPDATE'] });
      expect(record(opened, stranger, change).contacts[0]?.isMeaningful).toBe(false);
    });

    it('of a key event', () => {
      const { keyEvents } = record(opened, keyEvent, corrected('e2', { outcomeType: 1, removed: ['receivedAt'] }));
      expect(keyEvents).toMatchObject([{ outcomeType: 1, receivedAt: undefined, occurredAt: day(3) }]);
    });

    it('of when a duty was met, where it is met all the same', () => {
      const { duties } = record(opened, arose, contact(), met, corrected('e3', { occurredAt: day(4) }));
      expect(duties).toMatchObject([{ status: 'MET_ON_TIME', metAt: day(4) }]);
    });
  });

  it('loses what was about somebody else, but never that the case was opened', () => {
    const struck = record(opened, contact(), review, keyEvent, ...['e1', 'e2', 'e3'].map((id) => sealedEntry(id)));
    expect(struck).toMatchObject({ contacts: [], reviews: [], keyEvents: [{ type: 'CASE_OUTCOME' }], kind: 'HATE_CRIME' });
    expect(record(opened, contact(), sealedEntry('e2', 'ENDANGERS_SOMEONE')).contacts).toHaveLength(1);
  });

  describe('and of a duty', () => {
    const only = (...told: readonly Told[]) => record(opened, arose, contact(), ...told).duties[0];

    it('does not take from the watcher that its time passed', () => {
      expect(only(duty('ObligationBreached', { because: 'DUE', breachedAt: day(5) }))).toMatchObject({ status: 'OPEN' });
    });

    it('keeps what was overtaken before it was due, unless it never had a cause', () => {
      const overtaken = duty('ObligationBreached', { because: 'OVERTAKEN', breachedAt: day(3) });
      expect(only(overtaken)).toMatchObject({ status: 'BREACHED', doneWithAt: day(3) });
      const ended = (because: string) => duty('ObligationEnded', { because, by: 'e9', endedAt: day(4) });
      expect(only(overtaken, ended('CASE_CLOSED'))).toMatchObject({ status: 'BREACHED', doneWithBecause: 'CASE_CLOSED' });
      expect(only(overtaken, ended('CAUSE_CORRECTED'))).toMatchObject({ status: 'ENDED', doneWithBecause: 'CAUSE_CORRECTED' });
      const reopened = duty('ObligationRejudged', { because: 'e9', result: { status: 'OPEN' }, rejudgedAt: day(6) });
      expect(only(overtaken, met, reopened)).toMatchObject({ status: 'BREACHED', doneWithAt: day(3), metAt: undefined });
    });

    it('counts it where it was first due, however long it was paused', () => {
      const paused = duty('ObligationPaused', { reason: 'SAFE_TIME', pausedAt: day(2), resumesAt: day(6), dueAt: day(7) });
      expect(only(paused)).toMatchObject({ firstDueAt: day(5), dueAt: day(7), status: 'PAUSED', wasPaused: true, pausedUntil: day(6) });
      const resumed = duty('ObligationResumed', { resumedAt: day(4), dueAt: day(6) });
      expect(only(paused, resumed)).toMatchObject({ firstDueAt: day(5), dueAt: day(6), status: 'OPEN', wasPaused: true });
    });

    it('takes a later judgement in place of the earlier', () => {
      const result = { status: 'MET_ON_TIME_RECORDED_LATE', by: 'e3', metAt: day(4), confirmed: false };
      expect(only(met, duty('ObligationRejudged', { because: 'e9', result, rejudgedAt: day(8) }))).toMatchObject(
        (({ by: _, ...kept }) => kept)(result),
      );
    });

    it('dates a decline by what was said, as corrected since', () => {
      const wish: Told = { type: 'NoContactRequested', data: { occurredAt: day(4) } };
      const result = { status: 'DECLINED', by: 'e4' };
      const declined = duty('ObligationRejudged', { because: 'e9', result, rejudgedAt: day(8) });
      expect(only(wish, declined)).toMatchObject({ status: 'DECLINED', doneWithAt: day(4) });
      expect(only(wish, declined, corrected('e4', { occurredAt: day(3) }))).toMatchObject({ doneWithAt: day(3) });
    });
  });

  it('has the points that were promised with the duties that show each, and the victim’s own word', () => {
    const point = { code: 'P5', title: 'Wellbeing', wording: 'x', evidence: ['P5_WELLBEING_ASSESSMENT'] };
    const { promise } = record(
      opened,
      { type: 'PromiseMade', data: { policyVersion: 'default-1', label: 'x', points: [point] } },
      { type: 'PromisePointDeclined', data: { point: 'P5', occurredAt: day(3) } },
      { type: 'PromisePointTakenUp', data: { point: 'P5', occurredAt: day(4) } },
      { type: 'PromisePointSetAside', data: { point: 'P5', setAsideAt: day(5) } },
      { type: 'PromiseAnswered', data: { point: 'P5', answer: 'PARTLY', occurredAt: day(6) } },
    );
    expect(promise).toMatchObject({
      points: [{ code: 'P5', title: 'Wellbeing', rules: ['P5_WELLBEING_ASSESSMENT'] }],
      declined: [{ point: 'P5', occurredAt: day(3), until: day(4) }],
      setAside: [{ point: 'P5', occurredAt: day(5) }],
      answers: [{ point: 'P5', answer: 'PARTLY', occurredAt: day(6) }],
    });
  });

  it('holds nothing personal, locked or not', () => {
    const kept = JSON.stringify(recorded(opened, contact(), corrected('e2', { note: { about: 'a', cipher: 'x', aad: 'y' } })).map(factOf));
    expect(kept).not.toMatch(/cipher|summary|note|reason/);
  });
});
