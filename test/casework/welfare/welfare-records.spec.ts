import { NotFound, StaleRevision } from '../../../src/kernel/command';
import type { CaseId } from '../../../src/kernel/ids';
import { welfareIdOf, welfareStream } from '../../../src/domain/welfare/welfare-stream';
import {
  before,
  caseId,
  conflicted,
  dataProtection,
  friend,
  now,
  onTheDay,
  otherWelfareOfficer,
  parts,
  seniorLead,
  supervisor,
  victim,
  welfareOfficer,
} from '../../domain/welfare/scene';
import { storedEvents } from '../../event-store/support/stored-events';
import { contextOf, setUp } from './kept-notes';

const elsewhere = '00000000-0000-4000-8000-00000000d002' as CaseId;
const nobodyNamed = { welfareOfficers: [], assessors: [], shutOut: [] };

describe('The welfare notes of a case', () => {
  it('are there for the welfare officer, the latest that happened first', async () => {
    const { write, records, asked } = setUp();
    await write(welfareOfficer, 'a', 'Back at work', onTheDay(20));
    await write(welfareOfficer, 'b', 'Sleeps badly', onTheDay(10));
    await write(supervisor, 'c', 'Shaken', onTheDay(20));
    const { notes, ...rest } = await records.open(asked(welfareOfficer));
    expect(notes.map(({ text, mayCorrect }) => [text, mayCorrect])).toEqual([
      ['Shaken', false],
      ['Back at work', true],
      ['Sleeps badly', true],
    ]);
    expect(rest).toMatchObject({ ownOnly: false, revision: 3n, chosen: undefined });
    expect(rest.mayWrite).toContain('OCCUPATIONAL_HEALTH');
  });

  it('are an empty page before the first, for whoever may write it', async () => {
    const { records, asked } = setUp();
    expect(await records.open(asked(welfareOfficer))).toMatchObject({ notes: [], ownOnly: false, revision: undefined });
    expect(await records.open(asked(supervisor))).toEqual({ notes: [], ownOnly: true, mayWrite: ['WELLBEING_ASSESSMENT'] });
  });

  it('are there for whom the victim chose, as long as they choose so, and to read only', async () => {
    const { write, records, asked, textsFor } = setUp();
    await write(welfareOfficer, 'a', 'Sleeps badly');
    await records.choose(asked(victim), { readers: [friend.staffId] }, contextOf(victim, 'b'));
    expect(await textsFor(friend)).toEqual(['Sleeps badly']);
    expect((await records.open(asked(friend))).mayWrite).toEqual([]);
    await records.choose(asked(victim), { readers: [] }, contextOf(victim, 'c'));
    await expect(textsFor(friend)).rejects.toBeInstanceOf(NotFound);
  });

  it('are those of the supervisor alone who did the first assessment, with no word of any others', async () => {
    const { write, records, asked } = setUp();
    await write(supervisor, 'a', 'Shaken');
    const alone = await records.open(asked(supervisor));
    await write(welfareOfficer, 'b', 'Saw occupational health');
    expect(await records.open(asked(supervisor))).toEqual(alone);
    expect(alone.notes.map(({ text }) => text)).toEqual(['Shaken']);
  });

  it('are hidden from everybody else just as those of a case that there is not', async () => {
    const { write, records, asked, textsFor } = setUp();
    await write(welfareOfficer, 'a', 'Sleeps badly');
    const unknown = await records.open({ caseId: elsewhere, viewer: friend, parts: nobodyNamed }).catch((error: unknown) => error);
    expect(unknown).toBeInstanceOf(NotFound);
    for (const by of [victim, friend, conflicted, seniorLead, dataProtection, otherWelfareOfficer]) {
      await expect(textsFor(by)).rejects.toEqual(unknown);
      if (by !== victim) await expect(records.readers(asked(by))).rejects.toEqual(unknown);
    }
  });

  it('tell nobody by their revision that they are there: who may not know is not even told that theirs is stale', async () => {
    const { write, records, asked } = setUp();
    const { noteId } = await write(welfareOfficer, 'a', 'Sleeps badly');
    const told = { text: 'Sleeps well', reason: 'Misheard' };
    for (const expectedRevision of [1n, 7n]) {
      const guess = contextOf(friend, 'b', { expectedRevision });
      await expect(records.correct(asked(friend), noteId, told, guess)).rejects.toEqual(new NotFound());
      await expect(records.choose(asked(friend), { readers: [] }, guess)).rejects.toEqual(new NotFound());
    }
  });

  it('close to somebody who is shut out later, whom the victim chose or not', async () => {
    const { write, records, asked } = setUp();
    await write(welfareOfficer, 'a', 'Sleeps badly');
    await records.choose(asked(victim), { readers: [friend.staffId] }, contextOf(victim, 'b'));
    for (const viewer of [friend, welfareOfficer]) {
      const later = { caseId, viewer, parts: { ...parts, shutOut: [viewer.staffId] } };
      await expect(records.open(later)).rejects.toBeInstanceOf(NotFound);
    }
  });
});

describe('Writing a welfare note', () => {
  it('has its effect once, and says where it went', async () => {
    const { write, textsFor } = setUp();
    const first = await write(welfareOfficer, 'a', 'Sleeps badly');
    expect(await write(welfareOfficer, 'a', 'Sleeps badly')).toEqual(first);
    expect(await textsFor(welfareOfficer)).toEqual(['Sleeps badly']);
  });

  it('happened when it happened, and is never stale', async () => {
    const { store, records, asked } = setUp();
    const told = { kind: 'WELFARE_CONTACT', text: 'Spoke on the telephone', occurredAt: before } as const;
    await records.write(asked(welfareOfficer), told, contextOf(welfareOfficer, 'a', { expectedRevision: 7n }));
    const [, written] = await storedEvents(store, welfareStream(welfareIdOf(caseId)));
    expect(JSON.parse(written!.metadata)).toMatchObject({ occurredAt: before, recordedAt: now });
  });

  it('rests without a word of it in the clear', async () => {
    const { store, write } = setUp();
    await write(welfareOfficer, 'a', 'Sleeps badly');
    const stored = await storedEvents(store, welfareStream(welfareIdOf(caseId)));
    expect(stored.map(({ type }) => type)).toEqual(['WelfareRecordOpened', 'WelfareNoteWritten']);
    expect(stored.map(({ data, metadata }) => data + metadata).join()).not.toContain('Sleeps');
  });

  it('is put right by whoever wrote it, on what they saw; readers see the new text and when, and why', async () => {
    const { write, records, asked, textsFor } = setUp();
    const { noteId, receipt } = await write(welfareOfficer, 'a', 'Sleeps badly');
    const told = { text: 'Sleeps well', reason: 'Misheard' };
    const stale = contextOf(welfareOfficer, 'b', { expectedRevision: receipt.revision - 1n });
    await expect(records.correct(asked(welfareOfficer), noteId, told, stale)).rejects.toBeInstanceOf(StaleRevision);
    await records.correct(asked(welfareOfficer), noteId, told, contextOf(welfareOfficer, 'c', { expectedRevision: receipt.revision }));
    expect(await textsFor(welfareOfficer)).toEqual(['Sleeps well']);
    const [note] = (await records.open(asked(welfareOfficer))).notes;
    expect(note?.corrected).toEqual({ on: now, reason: 'Misheard' });
  });
});

describe('The readers that the victim chose', () => {
  it('are shown to the victim and the welfare officer, without a word of the notes', async () => {
    const { write, records, asked } = setUp();
    await write(welfareOfficer, 'a', 'Sleeps badly');
    expect(await records.readers(asked(victim))).toEqual({ revision: 1n });
    await records.choose(asked(victim), { readers: [friend.staffId] }, contextOf(victim, 'b'));
    const chosen = { readers: [friend.staffId], chosenAt: now };
    for (const by of [victim, welfareOfficer]) expect(await records.readers(asked(by))).toEqual({ chosen, revision: 2n });
  });
});
