import type { StaffId } from '../../../src/kernel/ids';
import type { Instant } from '../../../src/kernel/instant';
import { instant } from '../../../src/kernel/instant';
import type { Plain } from '../../../src/kernel/personal';
import { plain } from '../../../src/kernel/personal';
import type { Viewer } from '../../../src/kernel/viewer';
import type { ChooseWelfareReaders, CorrectWelfareNote, WelfareCommand, WriteWelfareNote } from '../../../src/domain/welfare/commands';
import type { NoteId } from '../../../src/domain/welfare/events';
import type { WelfareParts } from '../../../src/domain/welfare/welfare-parts';
import { welfareRecord } from '../../../src/domain/welfare/welfare-record';
import { welfareIdOf } from '../../../src/domain/welfare/welfare-stream';
import { after, answer, staffNumber } from '../decided';
import { caseId } from '../support-case/scene';

export { caseId };

export const now = instant('2026-03-02T09:00:00.000Z');
export const before = instant('2026-03-01T18:00:00.000Z');
export const note = (number: number): NoteId => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as NoteId;
export const theirs = (said: string): Plain => plain(welfareIdOf(caseId), said);

const somebody = (number: number, role = 'SUPPORT_OFFICER'): Viewer => ({ staffId: staffNumber(number), posts: [{ role, lpu: null }] });
export const welfareOfficer = somebody(1, 'WELFARE_OFFICER');
export const supervisor = somebody(2, 'SUPERVISOR');
export const victim = somebody(3);
export const friend = somebody(4);
export const conflicted = somebody(5);
export const seniorLead = somebody(6, 'SENIOR_LEAD');
export const dataProtection = somebody(7, 'DATA_PROTECTION');
export const otherWelfareOfficer = somebody(8, 'WELFARE_OFFICER');

export const parts: WelfareParts = {
  victim: victim.staffId,
  welfareOfficers: [welfareOfficer.staffId],
  assessors: [supervisor.staffId],
  shutOut: [conflicted.staffId],
};
const given = { at: now, caseId, parts };

export const write = (by: Viewer, number: number, change: Partial<WriteWelfareNote> = {}): WriteWelfareNote => ({
  ...given,
  type: 'WriteWelfareNote',
  by,
  noteId: note(number),
  kind: 'WELLBEING_ASSESSMENT',
  text: `Sleeps badly, note ${number}`,
  occurredAt: before,
  ...change,
});
export const correct = (by: Viewer, number: number, change: Partial<CorrectWelfareNote> = {}): CorrectWelfareNote => ({
  ...given,
  type: 'CorrectWelfareNote',
  by,
  noteId: note(number),
  text: 'Sleeps well',
  reason: 'Misheard',
  ...change,
});
export const choose = (by: Viewer, readers: readonly StaffId[], change: Partial<ChooseWelfareReaders> = {}): ChooseWelfareReaders => ({
  ...given,
  type: 'ChooseWelfareReaders',
  by,
  readers,
  ...change,
});
export const onTheDay = (day: number): Instant => instant(`2026-02-${String(day).padStart(2, '0')}T09:00:00.000Z`);

export const stateAfter = (...story: readonly WelfareCommand[]) => after(welfareRecord, ...story);
export const answerAfter = (story: readonly WelfareCommand[], command: WelfareCommand) =>
  answer(welfareRecord, stateAfter(...story), command);
