import fc from 'fast-check';
import type { StaffId } from '../../../src/kernel/ids';
import type { Viewer } from '../../../src/kernel/viewer';
import type { WelfareCommand } from '../../../src/domain/welfare/commands';
import { type WelfareEvent, welfareEvents } from '../../../src/domain/welfare/events';
import { mayReadNote } from '../../../src/domain/welfare/may-read-note';
import { mayReadWelfare } from '../../../src/domain/welfare/may-read-welfare';
import { welfareNoteKinds } from '../../../src/domain/welfare/note-kinds';
import { readersIn } from '../../../src/domain/welfare/state';
import type { WelfareParts } from '../../../src/domain/welfare/welfare-parts';
import { welfareRecord } from '../../../src/domain/welfare/welfare-record';
import { welfareIdOf } from '../../../src/domain/welfare/welfare-stream';
import { staffNumber } from '../decided';
import { caseId, choose, correct, now, onTheDay, write } from './scene';

/** Few people and few notes, so that the same ones meet often. */
const people = [1, 2, 3, 4].map(staffNumber);
const person = fc.constantFrom(...people);
const some = fc.uniqueArray(person, { maxLength: 3 });
const viewer: fc.Arbitrary<Viewer> = fc.record({
  staffId: person,
  posts: fc.array(fc.record({ role: fc.constantFrom('SENIOR_LEAD', 'DATA_PROTECTION', 'WELFARE_OFFICER'), lpu: fc.constant(null) })),
});
const parts: fc.Arbitrary<WelfareParts> = fc.record({
  victim: fc.option(person, { nil: undefined }),
  welfareOfficers: some,
  assessors: some,
  shutOut: fc.uniqueArray(person, { maxLength: 2 }),
});
const number = fc.integer({ min: 1, max: 2 });
const day = fc.integer({ min: 1, max: 28 }).map(onTheDay);
const kind = fc.constantFrom(...welfareNoteKinds);
const deed: fc.Arbitrary<WelfareCommand> = fc.oneof(
  fc.tuple(viewer, number, parts, kind, day).map(([by, id, now, of, occurredAt]) => write(by, id, { parts: now, kind: of, occurredAt })),
  fc
    .tuple(viewer, number, parts, fc.constantFrom('Sleeps well', 'Sleeps badly again', ''))
    .map(([by, id, now, text]) => correct(by, id, { parts: now, text })),
  fc.tuple(viewer, some, parts).map(([by, readers, now]) => choose(by, readers, { parts: now })),
);
const stories = fc.array(deed, { maxLength: 25 });

/** What was written, refusals passed over as they would be in a day's work. */
const told = (story: readonly WelfareCommand[]) => {
  const events: WelfareEvent[] = [];
  let state = welfareRecord.initialState;
  for (const command of story) {
    const decision = welfareRecord.decide(command, state);
    for (const event of decision.outcome === 'accepted' ? decision.events : []) {
      events.push(event);
      state = welfareRecord.evolve(state, event);
    }
  }
  return { events, state };
};

const mayKnow = ({ victim, shutOut, welfareOfficers, assessors }: WelfareParts, readers: readonly StaffId[], staffId: StaffId): boolean =>
  staffId !== victim && !shutOut.includes(staffId) && [...welfareOfficers, ...assessors, ...readers].includes(staffId);

describe('Whatever was written, chosen and put right', () => {
  it('the victim, whoever is shut out and whoever was not named read nothing', () => {
    fc.assert(
      fc.property(stories, parts, person, (story, partsNow, staffId) => {
        const { state } = told(story);
        const readers = readersIn(state);
        const read = state.notes.filter((note) => mayReadNote({ ...partsNow, readers }, note, staffId));
        if (!mayKnow(partsNow, readers, staffId)) expect(read).toEqual([]);
        if (!mayReadWelfare({ ...partsNow, readers }, staffId)) expect(read.every((note) => note.writtenBy === staffId)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('the record opens first and once, and every event is of its registered shape', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { events } = told(story);
        const types = events.map(({ type }) => type);
        expect(types.lastIndexOf('WelfareRecordOpened')).toBe(events.length === 0 ? -1 : 0);
        for (const event of events) {
          expect(welfareEvents.find((one) => one.type === event.type)?.schema.safeParse(event.data)).toMatchObject({ success: true });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a correction is by whoever wrote the note, loses no note, and leaves the earlier text in the history', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { events, state } = told(story);
        const wrote = events.filter((event) => event.type === 'WelfareNoteWritten');
        expect(state.notes.map(({ noteId }) => noteId)).toEqual(wrote.map(({ data }) => data.noteId));
        for (const { data } of wrote) {
          const corrections = events
            .filter((event) => event.type === 'WelfareNoteCorrected')
            .filter((one) => one.data.noteId === data.noteId);
          expect(corrections.every((one) => one.data.correctedBy === data.writtenBy)).toBe(true);
          const texts = [data, ...corrections.map((one) => one.data)].map(({ text }) => text);
          expect(state.notes.find(({ noteId }) => noteId === data.noteId)?.text).toEqual(texts.at(-1));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('nobody but the victim or the welfare officer chose, and no officer let themselves in', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { events } = told(story);
        let before: readonly StaffId[] = [];
        for (const event of events) {
          if (event.type !== 'WelfareReadersChosen') continue;
          const { readers, heardBy, chosenAt } = event.data;
          const added = readers.filter((staffId) => !before.includes(staffId));
          if (heardBy !== undefined) expect(added).not.toContain(heardBy);
          expect(chosenAt <= now).toBe(true);
          before = readers;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('every word that somebody typed is under the key of this record', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const shown = JSON.stringify(told(story).events, (_, value: unknown) => (isKept(value) ? 'kept' : value));
        expect(shown).not.toMatch(/Sleeps|Misheard/);
      }),
      { numRuns: 200 },
    );
  });
});

const isKept = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'about' in value && value.about === welfareIdOf(caseId);
