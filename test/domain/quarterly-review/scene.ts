import { plain, type Plain } from '../../../src/kernel/personal';
import type { Instant, LocalDate } from '../../../src/kernel/instant';
import { instant, localDate } from '../../../src/kernel/instant';
import type { Viewer } from '../../../src/kernel/viewer';
import type { FreezePack, MeetingCommand } from '../../../src/domain/quarterly-review/commands';
import type { ActionId, ConcernId, DecisionId } from '../../../src/domain/quarterly-review/events-meeting';
import { quarterlyReview } from '../../../src/domain/quarterly-review/quarterly-review';
import { reviewSubject } from '../../../src/domain/quarterly-review/stream';
import { after, answer, staffNumber } from '../decided';

/** January to March 2026; the meeting sits in April. */
export const period = '2025-26-Q4';
export const quarterEnd = instant('2026-03-31T22:59:59.999Z');
export const now = instant('2026-04-14T09:00:00.000Z');
export const today = localDate('2026-04-14');
export const inMay = localDate('2026-05-14');

const somebody = (number: number, role: string): Viewer => ({ staffId: staffNumber(number), posts: [{ role, lpu: null }] });
export const secretary = somebody(1, 'SECRETARY');
export const seniorLead = somebody(2, 'SENIOR_LEAD');
export const inspector = somebody(3, 'INSPECTOR');
export const analyst = somebody(4, 'ANALYST');
export const panelMember = somebody(5, 'PANEL_MEMBER');

const id = <Id extends string>(number: number): Id => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id;
export const actionId = id<ActionId>(11);
export const concernId = id<ConcernId>(12);
const decisionId = id<DecisionId>(13);

export const words = (said: string): Plain => plain(reviewSubject(period), said);

type Change<Type extends MeetingCommand['type']> = Partial<Extract<MeetingCommand, { type: Type }>>;

export const packed: FreezePack['data'] = {
  period,
  knownAt: instant('2026-04-13T17:00:00.000Z'),
  position: '4711',
  policyVersions: ['default-2026-11'],
  calendarVersions: ['2026-11-21'],
  measures: [{ name: 'M1', version: 1 }],
  outcomeSets: [{ name: 'POSITIVE', version: 1 }],
  figures: 'H4sIAAAA',
  figuresSha256: 'a'.repeat(64),
  published: 'H4sIBBBB',
  publishedSha256: 'b'.repeat(64),
};
export const freeze = (change: Partial<FreezePack> = {}): FreezePack => ({
  type: 'FreezePack',
  by: secretary,
  at: now,
  provisional: false,
  data: packed,
  ...change,
});
export const decideOn = (change: Change<'RecordDecision'> = {}): MeetingCommand => ({
  ...{ type: 'RecordDecision', by: secretary, at: now, decisionId },
  what: words('First contact is looked at unit by unit from now on.'),
  ...change,
});
export const agree = (change: Change<'AgreeAction'> = {}): MeetingCommand => ({
  ...{ type: 'AgreeAction', by: secretary, at: now, actionId, owner: inspector.staffId, dueOn: inMay, aim: 'JUSTICE' },
  what: words('Each sergeant rings back within the day.'),
  figure: { table: 'M4.FIRST_CONTACT', row: 'ALL' },
  ...change,
});
export const followUp = (state: 'GOING_ON' | 'DONE' | 'DROPPED', change: Change<'FollowUpAction'> = {}): MeetingCommand => ({
  ...{ type: 'FollowUpAction', by: secretary, at: now, actionId, state },
  words: words('Half of the units do it.'),
  ...change,
});
export const raise = (change: Change<'RaiseConcern'> = {}): MeetingCommand => ({
  ...{ type: 'RaiseConcern', by: secretary, at: now, concernId, raisedOn: localDate('2026-03-20') },
  raisedBy: words('The Riverside mosque’s committee'),
  said: words('Nobody tells us what came of a report.'),
  ...change,
});
export const answerIt = (did: string, change: Change<'AnswerConcern'> = {}): MeetingCommand => ({
  ...{ type: 'AnswerConcern', by: secretary, at: now, concernId, did: words(did) },
  ...change,
});
export const publish = (change: Change<'PublishConcern'> = {}): MeetingCommand => ({
  type: 'PublishConcern',
  by: secretary,
  at: now,
  concernId,
  ...change,
});
export const later = (days: number): Instant => instant(new Date(Date.parse(now) + days * 86_400_000).toISOString());
export const dayOf = (at: Instant): LocalDate => localDate(at.slice(0, 10));

export const stateAfter = (...story: readonly (FreezePack | MeetingCommand)[]) => after(quarterlyReview, ...story);
export const answerAfter = (story: readonly (FreezePack | MeetingCommand)[], command: FreezePack | MeetingCommand) =>
  answer(quarterlyReview, stateAfter(...story), command);
