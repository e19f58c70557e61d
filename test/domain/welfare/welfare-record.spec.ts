import { derivedId } from '../../../src/kernel/derived-ids';
import type { CommandId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import { welfareNoteKinds } from '../../../src/domain/welfare/note-kinds';
import { welfareRecord } from '../../../src/domain/welfare/welfare-record';
import { welfareIdOf, welfareStream } from '../../../src/domain/welfare/welfare-stream';
import { decider } from '../../support/decider';
import {
  answerAfter,
  before,
  caseId,
  choose,
  conflicted,
  correct,
  dataProtection,
  friend,
  note,
  now,
  otherWelfareOfficer,
  parts,
  seniorLead,
  stateAfter,
  supervisor,
  theirs,
  victim,
  welfareOfficer,
  write,
} from './scene';

const welfareId = welfareIdOf(caseId);
const opened = { type: 'WelfareRecordOpened', schemaVersion: 1, data: { welfareId, caseId, openedAt: now } } as const;
const tomorrow = instant('2026-03-03T09:00:00.000Z');

describe('A welfare record', () => {
  it('is one a case, in a stream of its own, whoever asks first', () => {
    expect(welfareIdOf(caseId)).toBe(derivedId(caseId as string as CommandId, 'welfare'));
    expect(welfareStream(welfareId)).toBe(`welfare-${welfareId}`);
    expect(welfareId).not.toBe(caseId);
  });

  it('opens by itself with the first note, and once', () => {
    const written = {
      type: 'WelfareNoteWritten',
      schemaVersion: 1,
      data: {
        noteId: note(1),
        kind: 'WELLBEING_ASSESSMENT',
        text: theirs('Sleeps badly, note 1'),
        occurredAt: before,
        writtenAt: now,
        writtenBy: welfareOfficer.staffId,
      },
    } as const;
    const first = decider(welfareRecord).given().when(write(welfareOfficer, 1));
    first.then(opened, written);
    first.and(write(welfareOfficer, 2)).thenTypes('WelfareNoteWritten');
  });

  it('opens as well when the victim chooses readers before anything is written', () => {
    decider(welfareRecord).given().when(choose(victim, [])).thenTypes('WelfareRecordOpened', 'WelfareReadersChosen');
  });
});

describe('Writing a note', () => {
  it.each(welfareNoteKinds)('%s: the case’s welfare officer does', (kind) => {
    expect(answerAfter([], write(welfareOfficer, 1, { kind }))).toBe(2);
  });

  it.each(welfareNoteKinds.filter((kind) => kind !== 'WELLBEING_ASSESSMENT'))('%s: a supervisor does not', (kind) => {
    expect(answerAfter([], write(supervisor, 1, { kind }))).toBe('WELFARE_OFFICER_WRITES');
  });

  it('of the first wellbeing assessment is the supervisor’s too', () => expect(answerAfter([], write(supervisor, 1))).toBe(2));

  it('is nobody’s by role, nor the victim’s, nor of somebody with a conflict: to them there is no record', () => {
    for (const by of [seniorLead, dataProtection, otherWelfareOfficer, victim, conflicted, friend]) {
      expect(answerAfter([write(welfareOfficer, 1)], write(by, 2))).toBe('WELFARE_RECORD_NOT_FOUND');
    }
    const involved = { ...parts, shutOut: [welfareOfficer.staffId] };
    expect(answerAfter([], write(welfareOfficer, 1, { parts: involved }))).toBe('WELFARE_RECORD_NOT_FOUND');
  });

  it('is not for those who were chosen only to read', () => {
    expect(answerAfter([choose(victim, [friend.staffId])], write(friend, 1))).toBe('WELFARE_OFFICER_WRITES');
  });

  it('needs words, and a time that has been', () => {
    expect(answerAfter([], write(welfareOfficer, 1, { text: ' \n' }))).toBe('WELFARE_NOTE_EMPTY');
    expect(answerAfter([], write(welfareOfficer, 1, { occurredAt: tomorrow }))).toBe('WELFARE_NOTE_IN_FUTURE');
    expect(answerAfter([], write(welfareOfficer, 1, { occurredAt: now }))).toBe(2);
    const slip = instant('1026-03-02T09:00:00.000Z');
    expect(answerAfter([], write(welfareOfficer, 1, { occurredAt: slip }))).toBe('WELFARE_NOTE_BEFORE_1900');
  });

  it('makes a new one: an id is never used again', () => {
    expect(answerAfter([write(welfareOfficer, 1)], write(welfareOfficer, 1))).toBe('WELFARE_NOTE_ALREADY_WRITTEN');
  });
});

describe('Correcting a note', () => {
  const story = [write(welfareOfficer, 1), write(supervisor, 2)];

  it('puts another text in its place, with the reason and the moment', () => {
    const { notes } = stateAfter(...story, correct(welfareOfficer, 1));
    expect(notes[0]).toMatchObject({ text: theirs('Sleeps well'), correction: { at: now, reason: theirs('Misheard') } });
    expect(notes[1]).toMatchObject({ text: theirs('Sleeps badly, note 2') });
    expect(notes[1]?.correction).toBeUndefined();
  });

  it('is for whoever wrote it: the officer does not change a supervisor’s words, nor a reader anybody’s', () => {
    expect(answerAfter(story, correct(supervisor, 2))).toBe(1);
    expect(answerAfter(story, correct(welfareOfficer, 2))).toBe('WELFARE_NOTE_NOT_YOURS');
    expect(answerAfter([...story, choose(victim, [friend.staffId])], correct(friend, 1))).toBe('WELFARE_NOTE_NOT_YOURS');
  });

  it('answers the same for a note that there is not and for one that is hidden', () => {
    for (const number of [1, 9]) expect(answerAfter(story, correct(supervisor, number))).toBe('WELFARE_NOTE_NOT_FOUND');
    for (const by of [victim, seniorLead, conflicted]) expect(answerAfter(story, correct(by, 1))).toBe('WELFARE_NOTE_NOT_FOUND');
  });

  it('ends with the part in the case: an officer who was relieved corrects nothing', () => {
    const relieved = { ...parts, welfareOfficers: [otherWelfareOfficer.staffId] };
    expect(answerAfter(story, correct(welfareOfficer, 1, { parts: relieved }))).toBe('WELFARE_NOTE_NOT_FOUND');
  });

  it('needs words, a reason, and a difference', () => {
    expect(answerAfter(story, correct(welfareOfficer, 1, { text: '' }))).toBe('WELFARE_NOTE_EMPTY');
    expect(answerAfter(story, correct(welfareOfficer, 1, { reason: ' ' }))).toBe('WELFARE_CORRECTION_NEEDS_REASON');
    expect(answerAfter(story, correct(welfareOfficer, 1, { text: 'Sleeps badly, note 1' }))).toBe('WELFARE_NOTE_UNCHANGED');
  });
});

describe('Choosing who reads', () => {
  const story = [write(welfareOfficer, 1)];

  it('is the victim’s own act, the whole list at once, and the last word holds', () => {
    const state = stateAfter(...story, choose(victim, [friend.staffId, friend.staffId]), choose(victim, [supervisor.staffId]));
    expect(state.choice).toEqual({ readers: [supervisor.staffId], chosenAt: now });
    expect(answerAfter([choose(victim, [friend.staffId])], choose(victim, [friend.staffId]))).toBe(0);
    expect(answerAfter([choose(victim, [friend.staffId])], choose(victim, [supervisor.staffId]))).toBe(1);
  });

  it('may be heard by the welfare officer, from a victim who cannot do it here, with the day on which they said so', () => {
    const heard = choose(welfareOfficer, [friend.staffId], { parts: { ...parts, victim: undefined }, chosenAt: before });
    expect(stateAfter(heard).choice).toEqual({ readers: [friend.staffId], chosenAt: before, heardBy: welfareOfficer.staffId });
    expect(answerAfter([], choose(welfareOfficer, [], { chosenAt: tomorrow }))).toBe('WELFARE_CHOICE_IN_FUTURE');
  });

  it('that nobody shall read is a choice as well, and not the same as none', () => {
    expect(stateAfter(...story).choice).toBeUndefined();
    expect(stateAfter(...story, choose(victim, [])).choice?.readers).toEqual([]);
  });

  it('is nobody else’s', () => {
    const chosen = [...story, choose(victim, [friend.staffId])];
    for (const by of [supervisor, friend])
      expect(answerAfter(chosen, choose(by, [by.staffId]))).toBe('WELFARE_READERS_ARE_THE_VICTIMS_CHOICE');
    for (const by of [seniorLead, dataProtection, conflicted])
      expect(answerAfter(chosen, choose(by, [by.staffId]))).toBe('WELFARE_RECORD_NOT_FOUND');
  });

  it('does not make the victim a reader of what others wrote about them', () => {
    expect(answerAfter(story, choose(victim, [victim.staffId]))).toBe('WELFARE_READER_IS_THE_VICTIM');
  });

  it('lets no officer write themselves in, though they may keep one whom the victim chose', () => {
    const me = welfareOfficer.staffId;
    expect(answerAfter(story, choose(welfareOfficer, [me]))).toBe('WELFARE_READER_IS_YOURSELF');
    expect(answerAfter([...story, choose(victim, [me])], choose(welfareOfficer, [me, friend.staffId]))).toBe(1);
  });

  it('takes somebody with a conflict like anybody else, so that the answer tells the victim nothing', () => {
    expect(answerAfter(story, choose(victim, [conflicted.staffId]))).toBe(1);
  });
});
