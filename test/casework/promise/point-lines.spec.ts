import { pointLines } from '../../../src/casework/promise/point-lines';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import type { Happening } from '../../../src/domain/obligations/engine/happening';
import type { Obligation } from '../../../src/domain/obligations/engine/owed';
import { nothingOwed } from '../../../src/domain/obligations/engine/owed';
import type { OpenedCase } from '../../../src/domain/support-case/state';
import { instant } from '../../../src/kernel/instant';
import { entry, later, now, numbered } from '../../domain/support-case/scene';

const duty = (rule: string, more: Partial<Obligation> = {}): Obligation =>
  ({
    obligationId: numbered(rule.length),
    rule,
    dueAt: now,
    firstDueAt: now,
    startedAt: now,
    status: 'OPEN',
    acknowledged: [],
    ...more,
  }) as never;
const wrote = { eventId: entry, occurredAt: now, startsAt: now, recordedAt: now, order: 1 } as const;

const caseWith = (obligations: readonly Obligation[], happenings: readonly Happening[] = [], kind = 'STAFF_VICTIM_CRIME'): OpenedCase =>
  ({
    kind,
    promise: { points: defaultPack.promise?.points ?? [], declined: [], setAside: [], readers: [], readersChosen: false },
    owed: { ...nothingOwed, obligations, happenings },
  }) as never;
const lineOf = (state: OpenedCase, code: string, at = now, reach: 'FILE' | 'WELFARE' = 'FILE') =>
  pointLines(state, at, reach).find((line) => line.code === code);

describe('A point as a line', () => {
  it('names the fact that proves each piece, without a name or a word of what was said', () => {
    const told: Happening = { ...wrote, fact: 'NOTICE_GIVEN', audience: 'COMMAND' };
    const line = lineOf(caseWith([duty('P4_COMMAND_TOLD', { status: 'MET_ON_TIME', metBy: entry, metAt: now })], [told]), 'P4');
    expect([line?.state, line?.pieces[0]?.proof]).toEqual(['KEPT_ON_TIME', { text: 'Told: the local commander', at: now, eventId: entry }]);
  });

  it('is missed by the clock though nobody wrote it down, and open until it is answered', () => {
    const open = lineOf(caseWith([duty('P3_SUPERVISOR_VOICE')]), 'P3', later);
    expect([open?.state, open?.isUndisposed, open?.pieces[0]?.isMissed, open?.tag.tone]).toEqual(['MISSED', true, true, 'bad']);
    const answered = lineOf(
      caseWith([duty('P3_SUPERVISOR_VOICE', { status: 'BREACHED', breachedAt: now, isAnswered: true })]),
      'P3',
      later,
    );
    expect([answered?.isUndisposed, answered?.pieces[0]?.isAnswered]).toEqual([false, true]);
  });

  it('leaves out what took another’s place, and what tells of the investigation to those who look after the victim', () => {
    const state = caseWith([duty('CODE_ARREST'), duty('NEEDS_ASSESSMENT'), duty('SUPPORT_REFERRAL', { status: 'REPLACED' })]);
    const rules = (reach: 'FILE' | 'WELFARE') => lineOf(state, 'P6', now, reach)?.pieces.map(({ rule }) => rule);
    expect([rules('FILE'), rules('WELFARE')]).toEqual([['CODE_ARREST', 'NEEDS_ASSESSMENT'], ['NEEDS_ASSESSMENT']]);
  });

  it('is worded as what happened is: a crime, or none', () => {
    const words = (kind: string) => lineOf(caseWith([], [], kind), 'P6', instant('2026-03-02T09:00:00.000Z'))?.wording;
    expect(words('STAFF_VICTIM_CRIME')).not.toBe(words('STAFF_VICTIM_NON_CRIME'));
  });
});
