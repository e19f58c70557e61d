import type { EventId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import { attemptDays, participants } from '../../../src/domain/support-case/contact-measures';
import { isMeaningful } from '../../../src/domain/support-case/is-meaningful';
import type { SupportCaseCommand } from '../../../src/domain/support-case/command';
import type { OpenedCase } from '../../../src/domain/support-case/state';
import {
  after,
  close,
  closureReview,
  contact,
  deed,
  earlier,
  entry,
  firstReview,
  hers,
  now,
  numbered,
  officerInCase,
  propose,
  reached,
  staff,
  supervisor,
  supportOfficer,
} from './scene';

const contacted = (change: object = {}, who = supportOfficer) => deed(who, 'RecordContact', { ...reached, ...change });
const data = (change: object = {}) => after().when(contacted(change)).events[0]?.data as Record<string, unknown>;
const noContact = deed(supportOfficer, 'RequestNoContact', { occurredAt: earlier, how: 'TELEPHONE', words: 'Leave me be' });
const died = deed(supportOfficer, 'RecordPersonDied', { learntAt: earlier });
const attempt = { outcome: 'NO_ANSWER', purposes: undefined };

describe('Recording a contact', () => {
  it('says who was reached how, what for, and who wrote it down', () => {
    expect(data({ note: 'She is well' })).toEqual({
      contactId: contact(),
      occurredAt: earlier,
      channel: 'TELEPHONE',
      direction: 'OUTBOUND',
      outcome: 'REACHED',
      purposes: ['UPDATE'],
      stillSafe: 'NOT_ASKED',
      outOfPlan: false,
      note: hers('She is well'),
      recordedBy: staff(1),
    });
  });

  it('asks no purpose of an attempt, and serves none', () => {
    expect(data(attempt)).toMatchObject({ outcome: 'NO_ANSWER', purposes: [] });
    expect(data({ outcome: 'NO_ANSWER', purposes: ['DANGER_NOTICE'] })).toMatchObject({ purposes: [], intended: ['DANGER_NOTICE'] });
  });

  it('keeps whether this way is still safe', () => {
    expect(data({ stillSafe: 'NO' })).toMatchObject({ stillSafe: 'NO' });
  });

  it('names the key events it told of, the proxy and the interpreter', () => {
    const told = {
      about: [entry],
      byProxy: { representativeId: numbered(50), relation: 'GUARDIAN', namedForTopic: true },
      interpreter: { kind: 'FAMILY', reason: 'Urgent' },
    };
    expect(data(told)).toMatchObject({ ...told, interpreter: { kind: 'FAMILY', reason: hers('Urgent') } });
  });

  it('is done once for each contact, however often it is sent', () => {
    after(contacted())
      .when(contacted({ note: 'again' }))
      .thenNothing();
  });

  it.each([
    ['a call that has not been made yet', { occurredAt: instant('2026-03-02T09:00:00.001Z') }, 'OCCURRED_IN_FUTURE'],
    ['a call before telephones', { occurredAt: instant('1850-01-01T00:00:00.000Z') }, 'OCCURRED_BEFORE_1900'],
    ['a telephone call that was "sent"', { outcome: 'SENT' }, 'OUTCOME_DOES_NOT_FIT_CHANNEL'],
    ['a voicemail in person', { outcome: 'VOICEMAIL', channel: 'IN_PERSON' }, 'OUTCOME_DOES_NOT_FIT_CHANNEL'],
    ['an offer of a referral without its answer', { purposes: ['REFERRAL_OFFER'] }, 'PURPOSE_NEEDS_ANSWER'],
    ['a child as interpreter without a reason', { interpreter: { kind: 'CHILD' } }, 'INTERPRETER_NEEDS_REASON'],
    ['news of an unknown key event', { about: [entry], keyEventIds: [] as EventId[] }, 'KEY_EVENT_NOT_FOUND'],
    ['a relation that is no code', { byProxy: { namedForTopic: true, relation: 'her mum' } }, 'CODE_UNKNOWN'],
  ])('refuses %s', (_, change, code) => {
    after()
      .when(contacted(change))
      .thenRefused(code as never);
  });

  it('takes a letter as sent, and the answer to an offer', () => {
    expect(data({ channel: 'LETTER', outcome: 'SENT', purposes: ['WRITTEN_CONFIRMATION'] })).toMatchObject({
      purposes: ['WRITTEN_CONFIRMATION'],
    });
    expect(data({ purposes: ['REFERRAL_OFFER'], referralAnswer: 'DECLINED' })).toMatchObject({ referralAnswer: 'DECLINED' });
  });

  it('goes on after closing: what happened is always recorded', () => {
    after(firstReview, propose, closureReview, close).when(contacted()).thenTypes('ContactRecorded');
  });
});

describe('A contact outside what the person agreed to', () => {
  const plan = { allowedChannels: ['TEXT'], withinSafeTime: true } as const;

  it.each([
    ['over another channel', { plan }, ['CHANNEL']],
    ['outside the safe times', { plan: { withinSafeTime: false } }, ['TIME']],
    [
      'leaving a voicemail that was not allowed',
      { ...attempt, outcome: 'VOICEMAIL', plan: { withinSafeTime: true, voicemailAllowed: false } },
      ['VOICEMAIL'],
    ],
  ])('is refused without a reason and recorded with one: %s', (_, change, why) => {
    after()
      .when(contacted(change))
      .thenRefused('CONTACT_OUTSIDE_PLAN', { why: why as never, field: 'overrideReason' });
    after()
      .when(contacted({ ...change, overrideReason: ' ' }))
      .thenRefused('CONTACT_OUTSIDE_PLAN');
    const { events } = after().when(contacted({ ...change, overrideReason: 'He was outside her house' }));
    expect(events[0]?.data).toMatchObject({ outOfPlan: true, overrideReason: hers('He was outside her house') });
  });

  it('is never one that they started', () => {
    after(noContact, died)
      .when(contacted({ direction: 'INBOUND', plan: { allowedChannels: [], withinSafeTime: false } }))
      .thenTypes('ContactRecorded');
  });

  it('is any routine contact after they asked for none, but no notice of danger', () => {
    after(noContact)
      .when(contacted())
      .thenRefused('CONTACT_OUTSIDE_PLAN', { why: ['NO_CONTACT_REQUESTED'] });
    after(noContact)
      .when(contacted({ purposes: ['DANGER_NOTICE'] }))
      .thenTypes('ContactRecorded');
    after(noContact)
      .when(contacted({ ...attempt, purposes: ['DANGER_NOTICE'] }))
      .thenTypes('ContactRecorded');
    after(noContact)
      .when(contacted({ occurredAt: instant('2026-02-28T10:00:00.000Z') }))
      .thenTypes('ContactRecorded');
  });

  it('is any letter, e-mail or text after they died, but not one to a relative whom they named', () => {
    const letter = { channel: 'LETTER', outcome: 'SENT' };
    after(died).when(contacted(letter)).thenRefused('PERSON_DIED');
    after(died)
      .when(contacted({ ...letter, byProxy: { namedForTopic: true } }))
      .thenTypes('ContactRecorded');
    after(died)
      .when(contacted({ ...letter, overrideReason: 'Posted before we knew' }))
      .thenTypes('ContactRecorded');
    after(died)
      .when(contacted({ channel: 'IN_PERSON' }))
      .thenTypes('ContactRecorded');
  });
});

describe('A late contact is confirmed', () => {
  const confirm = (who = supervisor) => deed(who, 'ConfirmContact', { contactId: contact(), proof: 'CALL_RECORD' });

  it('by a supervisor with proof, once', () => {
    after(contacted()).when(confirm()).thenTypes('ContactConfirmed');
    after(contacted(), confirm()).when(confirm()).thenNothing();
  });

  it('never by the one who entered it, nor where there is none', () => {
    after(contacted({}, supervisor)).when(confirm()).thenRefused('OWN_ENTRY');
    after().when(confirm()).thenRefused('CONTACT_NOT_FOUND');
    after(contacted()).when(confirm(officerInCase)).thenRefused('ACTION_NOT_PERMITTED');
  });
});

describe('What a contact is worth', () => {
  it.each([
    ['the person was reached and a purpose served', { outcome: 'REACHED', purposes: ['UPDATE'] }, true],
    ['nothing was served', { outcome: 'REACHED', purposes: [] }, false],
    ['only a message was sent', { outcome: 'SENT', purposes: ['UPDATE'] }, false],
    ['nobody answered', { outcome: 'NO_ANSWER', purposes: [] }, false],
    ['a representative named for the topic was reached', { outcome: 'REACHED', purposes: ['UPDATE'], byStranger: false }, true],
    ['somebody else was reached', { outcome: 'REACHED', purposes: ['UPDATE'], byStranger: true }, false],
  ] as const)('where %s', (_, dealing, meaningful) => {
    expect(isMeaningful({ byStranger: false, ...dealing })).toBe(meaningful);
  });

  const at = (day: number, number: number, change: object = attempt) =>
    contacted({ ...change, contactId: contact(number), occurredAt: instant(`2026-02-0${String(day)}T23:30:00.000Z`) });
  const measured = (...commands: readonly SupportCaseCommand[]) => attemptDays(after(...commands).state as OpenedCase);

  it('counts attempts by local day and channel since somebody was last reached', () => {
    const text = { channel: 'TEXT', outcome: 'WRONG_NUMBER', purposes: undefined };
    expect(
      measured(at(1, 1), at(2, 2, reached), at(3, 3), at(3, 4, text), at(4, 5), at(5, 6, { ...attempt, direction: 'INBOUND' })),
    ).toEqual({ days: ['2026-02-03', '2026-02-04'], channels: ['TELEPHONE', 'TEXT'] });
  });

  it('follows a correction of what was entered', () => {
    const correction = deed(supportOfficer, 'CorrectEntry', {
      eventId: entry,
      entry: { type: 'ContactRecorded', contactId: contact(2) },
      corrected: { outcome: 'NO_ANSWER' },
      reason: 'It was her sister',
    });
    expect(measured(at(1, 1), at(2, 2, reached)).days).toEqual([]);
    expect(measured(at(1, 1), at(2, 2, reached), correction).days).toEqual(['2026-02-01', '2026-02-02']);
  });

  it('knows who has a part in the case', () => {
    const appointed = deed(supervisor, 'AppointOfficer', { role: 'OFFICER_IN_CASE', staffId: staff(2), from: now });
    expect(participants(after(appointed).state as OpenedCase)).toEqual([{ role: 'OFFICER_IN_CASE', staffId: staff(2) }]);
  });
});
