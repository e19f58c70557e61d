import { decide } from '../../../src/domain/support-case/decide';
import { evolve } from '../../../src/domain/support-case/evolve';
import type { SupportCaseCommand } from '../../../src/domain/support-case/command';
import type { SupportCaseState } from '../../../src/domain/support-case/state';
import { colleague, openColleagues } from '../../support/colleagues-history';
import { deed, now, seniorLead, staff, story } from './scene';

const victim = { staffId: colleague, posts: [{ role: 'SUPERVISOR', lpu: null }] };
const opened = story(openColleagues).reduce<SupportCaseState>(evolve, { status: 'NOT_OPENED' });
const refusal = (command: unknown): string | undefined => {
  const decision = decide(command as SupportCaseCommand, opened);
  return decision.outcome === 'refused' ? decision.refusal.code : undefined;
};

describe('In the case of a colleague who is a victim', () => {
  it('they ask to be called, and record nothing else of what happens in it, whatever else they are', () => {
    expect(refusal(deed(victim, 'RecordKeyEvent', { type: 'CALL_REQUESTED', occurredAt: now }))).toBeUndefined();
    expect(refusal(deed(victim, 'RecordKeyEvent', { type: 'ARRESTED', occurredAt: now }))).toBe('ACTION_NOT_PERMITTED');
  });

  it.each(['SUPERVISOR', 'INSPECTOR', 'SENIOR_LEAD'] as const)('their line manager is not let in to judge it as %s', (as) => {
    const letIn = { staffId: staff(40), as, onVictimsWord: true } as const;
    expect(refusal(deed(seniorLead, 'ProposeAccess', { ...letIn, lineManager: staff(40) }))).toBe('STAFF_MEMBER_NOT_INDEPENDENT');
    expect(refusal(deed(seniorLead, 'ProposeAccess', { ...letIn, lineManager: staff(41) }))).toBeUndefined();
  });

  it('nor is their line manager whom it is opened with', () => {
    const staffVictim = { ...(openColleagues.data as { staffVictim: object }).staffVictim, lineManager: openColleagues.by.staffId };
    const decision = decide({ ...openColleagues, data: { ...openColleagues.data, staffVictim } } as never, { status: 'NOT_OPENED' });
    expect(decision).toMatchObject({ outcome: 'refused', refusal: { code: 'STAFF_MEMBER_NOT_INDEPENDENT' } });
  });
});
