import { plain } from '../../../src/kernel/personal';
import type { SubjectId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import type { PersonCommand } from '../../../src/domain/person/commands';
import { personEvents } from '../../../src/domain/person/events';
import { person, personStream } from '../../../src/domain/person/person';
import type { LinkId } from '../../../src/domain/person/events';
import type { RepresentativeId } from '../../../src/domain/person/representative-shape';
import { mayWriteToWork } from '../../../src/domain/person/work-mailbox';
import { after, answer, bySystem, eventsOf, staffNumber } from '../decided';
import { amira, answerAfter, colleague, given, now, other, plan, registered, stateAfter, support } from './scene';

const their = <T>(value: T) => plain(amira as string as SubjectId, value);
const linkId = '00000000-0000-4000-8000-00000000b001' as LinkId;
const propose: PersonCommand = { ...given, type: 'ProposeLink', linkId, otherPersonId: other, reason: 'Same date of birth' };
const confirm: PersonCommand = { ...given, by: colleague, type: 'ConfirmLink', linkId };
const erase: PersonCommand = { ...given, type: 'ErasePerson', erasedAt: now, decidedBy: [staffNumber(1), staffNumber(2)] };
const setPlan: PersonCommand = { ...given, type: 'SetContactPlan', plan, agreedAt: now };

describe('A person', () => {
  it('has a stream of their own', () => expect(personStream(amira)).toBe(`person-${amira}`));

  it('is known by the name that they go by, a single one too, under their own key', () => {
    const single = { ...given, type: 'RegisterPerson', personId: amira, name: 'Suharto', ethnicity: 'A9', ageBand: '25_TO_34' } as const;
    const [event] = eventsOf(person, person.initialState, single);
    expect(event?.data).toEqual({ personId: amira, name: their('Suharto'), ethnicity: 'A9', ageBand: '25_TO_34' });
  });

  it('keeps transliterations, pronouns and parts of the name', () => {
    const named: PersonCommand = {
      ...given, type: 'RegisterPerson', personId: amira, name: 'أميرة', nameParts: { given: 'أميرة' }, otherNames: ['Amira', 'Ameera'], pronouns: 'she/her',
    }; // prettier-ignore
    const state = after(person, named);
    expect(state.otherNames).toEqual(their(['Amira', 'Ameera']));
    expect(state.nameParts).toEqual(their({ given: 'أميرة' }));
    expect(state.pronouns).toEqual(their('she/her'));
  });

  it('is registered once, with a name, an age band and an ethnicity that are on the lists', () => {
    expect(answerAfter([], registered)).toBe('PERSON_ALREADY_REGISTERED');
    const asked = (change: object) => answer(person, person.initialState, { ...registered, ...change });
    expect(asked({ name: ' ' })).toBe('NAME_MISSING');
    expect(asked({ ageBand: 'OLD' })).toBe('AGE_BAND_UNKNOWN');
    expect(asked({ ethnicity: 'X1' })).toBe('ETHNICITY_UNKNOWN');
    expect(answer(person, person.initialState, setPlan)).toBe('PERSON_UNKNOWN');
  });

  it('is written to at work about a case of their own only once they said so, and not when they took it back', () => {
    const choose = (mayWrite: boolean): PersonCommand => ({ ...given, type: 'ChooseWorkMailbox', mayWrite });
    expect(mayWriteToWork(stateAfter())).toBe(false);
    expect(mayWriteToWork(stateAfter(choose(true)))).toBe(true);
    expect(mayWriteToWork(stateAfter(choose(true), choose(false)))).toBe(false);
    expect(mayWriteToWork(stateAfter(choose(true), erase))).toBe(false);
    expect(answerAfter([choose(true)], choose(true))).toBe(0);
    expect(answer(person, person.initialState, choose(true))).toBe('PERSON_UNKNOWN');
  });

  it('has every name replaced when named anew', () => {
    const state = stateAfter({ ...given, type: 'NamePerson', name: 'Amir Example', pronouns: 'he/him', reason: 'Told us' });
    expect([state.name, state.pronouns, state.telephone]).toEqual([their('Amir Example'), their('he/him'), their('07700 900001')]);
  });

  it('has only what changed corrected, and nothing written where nothing did', () => {
    const correct = { ...given, type: 'CorrectPersonDetails', details: { telephone: '07700 900001', email: 'a@example.org' } } as const;
    expect(eventsOf(person, stateAfter(), correct)[0]?.data).toEqual({ personId: amira, email: their('a@example.org') });
    expect(answerAfter([correct], correct)).toBe(0);
    expect(answerAfter([], { ...correct, removed: ['email'] })).toBe('CORRECTED_AND_REMOVED');
  });

  it('declines points of the promise for every case, in their own words, as one list that the next replaces', () => {
    const set = (...declines: { point: string; words?: string }[]): PersonCommand => ({
      ...given,
      type: 'SetStandingWishes',
      declines,
      setAt: now,
    });
    const welfare = { point: 'P5', words: 'I see my own counsellor' };
    const state = stateAfter(set(welfare, { point: 'P7' }));
    expect(state.standingDeclines).toEqual([{ point: 'P5', words: their('I see my own counsellor') }, { point: 'P7' }]);
    expect(answerAfter([set(welfare)], set(welfare))).toBe(0);
    expect(answerAfter([], set({ point: 'P7' }, { point: 'P7' }))).toBe('POINT_DECLINED_TWICE');
    expect(after(person, registered, set(welfare), set()).standingDeclines).toEqual([]);
  });

  it('has details taken away that are not theirs', () => {
    const gone: PersonCommand = { ...given, type: 'CorrectPersonDetails', details: {}, removed: ['telephone'], reason: 'Wrong number' };
    expect(stateAfter(gone).telephone).toBeUndefined();
    expect(answerAfter([gone], gone)).toBe(0);
  });

  it('has standing wishes in their own words', () => {
    const wishes: PersonCommand = { ...given, type: 'RecordStandingWishes', wishes: 'A woman officer, please' };
    expect(stateAfter(wishes).wishes).toEqual(their('A woman officer, please'));
    expect(answerAfter([], { ...wishes, wishes: '' })).toBe('WISHES_MISSING');
  });
});

describe('A contact plan', () => {
  it('is kept whole under the person’s own key, agreed again as often as it is asked about', () => {
    const state = stateAfter(setPlan);
    expect([state.plan, state.planAgreedAt]).toEqual([their(plan), now]);
    expect(answerAfter([setPlan], setPlan)).toBe(1);
  });

  it('names a way that leads somewhere, and days for its times', () => {
    const asked = (change: object) => answerAfter([], { ...setPlan, plan: { ...plan, ...change } });
    expect(asked({ ways: [] })).toBe('PLAN_NAMES_NO_WAY');
    expect(asked({ ways: [{ channel: 'TEXT', to: ' ', voicemail: false, withheldNumber: false }] })).toBe('WAY_LEADS_NOWHERE');
    expect(asked({ safeTimes: [{ days: [], from: '10:00', to: '11:00' }] })).toBe('SAFE_TIME_WITHOUT_DAYS');
    expect(asked({ safeTimes: [] })).toBe(1);
  });
});

describe('Two records of one person', () => {
  it('are linked when a second person confirms it', () => {
    const [proposed] = stateAfter(propose).links;
    expect(proposed?.status).toBe('PROPOSED');
    expect(stateAfter(propose, confirm).links).toEqual([{ linkId, otherPersonId: other, proposedBy: staffNumber(1), status: 'LINKED' }]);
    expect(answerAfter([propose, confirm], confirm)).toBe(0);
  });

  it('are not linked by one person alone, nor by no person', () => {
    expect(answerAfter([propose], { ...confirm, by: support })).toBe('NEEDS_A_SECOND_PERSON');
    expect(answerAfter([propose], { ...confirm, by: bySystem })).toBe('NEEDS_A_PERSON');
    expect(answerAfter([], { ...propose, by: bySystem })).toBe('NEEDS_A_PERSON');
    expect(answerAfter([], confirm)).toBe('LINK_UNKNOWN');
  });

  it('are two, and linked once', () => {
    expect(answerAfter([], { ...propose, otherPersonId: amira })).toBe('LINK_TO_SELF');
    expect(answerAfter([propose], propose)).toBe(0);
    expect(answerAfter([propose], { ...propose, linkId: linkId.replace('b001', 'b002') as LinkId })).toBe('LINK_ALREADY_MADE');
  });

  it('can be taken apart again, with a reason, and linked anew', () => {
    const unlink: PersonCommand = { ...given, type: 'Unlink', linkId, reason: 'A cousin' };
    expect(stateAfter(propose, confirm, unlink).links).toEqual([]);
    expect(answerAfter([propose, confirm, unlink], propose)).toBe(1);
    expect(answerAfter([propose], unlink)).toBe('NOT_LINKED');
    expect(answerAfter([propose, confirm], { ...unlink, reason: '' })).toBe('REASON_MISSING');
  });

  it('stay apart where the proposal is declined', () => {
    const decline: PersonCommand = { ...given, by: colleague, type: 'DeclineLink', linkId };
    expect(stateAfter(propose, decline).links).toEqual([]);
    expect(answerAfter([propose, confirm], decline)).toBe('LINK_ALREADY_MADE');
  });
});

describe('Erasing a person', () => {
  it('is decided by two', () => {
    expect(answerAfter([], { ...erase, decidedBy: [staffNumber(1), staffNumber(1)] })).toBe('NEEDS_A_SECOND_PERSON');
  });

  it('leaves nothing of theirs, and nothing more can be written but the same again', () => {
    const state = stateAfter(setPlan, erase);
    expect([state.status, state.name, state.plan, state.telephone]).toEqual(['ERASED', undefined, undefined, undefined]);
    expect(answer(person, state, setPlan)).toBe('PERSON_ERASED');
    expect(answer(person, state, registered)).toBe('PERSON_ERASED');
    expect(answer(person, state, erase)).toBe(0);
  });

  it('already shows once the key is gone: what was written can still be folded, and corrected without knowing it', () => {
    const subject = amira as string as SubjectId;
    const [event] = eventsOf(person, person.initialState, registered);
    const opened = {
      ...event,
      data: { ...event?.data, name: { about: subject, erased: true }, telephone: { about: subject, erased: true } },
    };
    const state = person.evolve(person.initialState, opened as NonNullable<typeof event>);
    expect(state.name).toEqual({ about: subject, erased: true });
    expect(answer(person, state, { ...given, type: 'CorrectPersonDetails', details: { telephone: '1' } })).toBe(1);
  });
});

it('What is written about a person is only what the events allow, and every free text is under a key', () => {
  const representativeId = '00000000-0000-4000-8000-00000000c001' as RepresentativeId;
  const story: readonly PersonCommand[] = [
    { ...registered, address: '1 Example Row', language: 'Sylheti', nameParts: { given: 'Amira', family: undefined }, otherNames: ['Mimi'] } as PersonCommand,
    { ...given, type: 'NamePerson', name: 'Amira E', reason: 'Told us' },
    { ...given, type: 'CorrectPersonDetails', details: { language: 'Bengali' }, removed: ['address'], reason: 'Flat sold' },
    { ...setPlan, plan: { ...plan, mayAnswer: 'Her sister', neverSay: 'Police', codeWord: 'Garden' } },
    {
      ...given, type: 'NameRepresentative', representativeId, kind: 'SPOKESPERSON', name: 'Sister', reach: '07700 900002', relationship: 'sister',
      topics: [], from: now,
    },
    { ...given, type: 'BarRepresentative', representativeId, reason: 'May be involved', from: instant('2026-03-03T09:00:00.000Z') },
    { ...given, type: 'RecordStandingWishes', wishes: 'Evenings' },
    propose,
    confirm,
    { ...given, type: 'Unlink', linkId, reason: 'A cousin' },
    erase,
  ]; // prettier-ignore
  const secrets = /Amira|Mimi|Example|Sylheti|Bengali|Told|Flat|sister|Police|Garden|07700|involved|Evenings|birth|cousin/i;
  let state = person.initialState;
  for (const command of story) {
    for (const event of eventsOf(person, state, command)) {
      expect(personEvents.find((one) => one.type === event.type)?.schema.safeParse(event.data)).toMatchObject({ success: true });
      expect(JSON.stringify(event, (_, value: unknown) => (isTheirs(value) ? 'kept' : value))).not.toMatch(secrets);
      state = person.evolve(state, event);
    }
  }
  expect(state.status).toBe('ERASED');
});

const isTheirs = (value: unknown): boolean => typeof value === 'object' && value !== null && 'about' in value && value.about === amira;
