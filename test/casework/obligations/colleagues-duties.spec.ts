import { rowsFor } from '../../../src/casework/case-timeline/rows-for';
import type { TimelineRow } from '../../../src/casework/case-timeline/timeline-row';
import type { DueDuties, DueQuestion } from '../../../src/casework/obligations/due-question';
import { mayKnowOfDuty, mayReadAnswer } from '../../../src/domain/support-case/answer-readers';
import type { By } from '../../../src/domain/support-case/by';
import { instant } from '../../../src/kernel/instant';
import type { StaffId } from '../../../src/kernel/ids';
import type { Viewer } from '../../../src/kernel/viewer';
import { deed, inspector, lpu, now, otherInspector, seniorLead, staff, supervisor } from '../../domain/support-case/scene';
import { colleague, openColleagues } from '../../support/colleagues-history';
import { filledView } from './filled-view';
import { dutyUnder, OwedStory } from './owed-story';

const question: DueQuestion = { at: instant('2026-03-09T09:00:00.000Z'), limit: 100 };
const welfareOfficer: Viewer = { staffId: staff(28), posts: [{ role: 'WELFARE_OFFICER', lpu: null }] };
const victim: By = { staffId: colleague, posts: [{ role: 'PERSON_SUPPORTED', lpu: null }] };
const letIn = (as: string, who: { readonly staffId: StaffId }) =>
  deed(seniorLead, 'ProposeAccess', { staffId: who.staffId, as, onVictimsWord: true } as never);
const { staffVictim, ...opening } = openColleagues.data as never as { readonly staffVictim: object };
const reported = {
  ...openColleagues,
  data: {
    ...opening,
    crimeReference: '04RC/26/1',
    staffVictim: { ...staffVictim, hateFlagSet: true, healthAndSafety: { reference: 'HS-1' } },
  },
};
const told = () =>
  new OwedStory()
    .tell(reported)
    .tell(letIn('WELFARE_OFFICER', welfareOfficer))
    .tell(letIn('INSPECTOR', otherInspector))
    .tell(deed(victim, 'AnswerPromise', { point: 'P1', answer: 'NOT_KEPT', words: 'Nobody told me.', occurredAt: now }));

describe('What is owed in the case of a colleague who is a victim', () => {
  const story = told();
  const { query, close } = filledView(story.told);
  afterAll(close);
  const rulesOf = ({ items }: DueDuties): ReadonlySet<string> => new Set(items.map(({ kept }) => kept.duty.rule));
  const rolesOf = ({ items }: DueDuties): ReadonlySet<string> => new Set(items.map(({ kept }) => kept.pinned.responsibleRole));

  it('stands in the queues of those who were let in, each their own, and of nobody of the unit', () => {
    expect(rolesOf(query.contactsDue(welfareOfficer, question))).toEqual(new Set(['WELFARE_OFFICER']));
    expect(rolesOf(query.contactsDue(supervisor, question))).toEqual(new Set(['SUPERVISOR']));
    expect(rulesOf(query.reviewsDue(supervisor, question))).toEqual(new Set(['SUPERVISOR_REVIEW']));
    expect(rulesOf(query.reviewsDue(otherInspector, question))).toEqual(new Set(['INSPECTOR_FIRST_REVIEW']));
    for (const asked of ['reviewsDue', 'contactsDue', 'breaches'] as const)
      expect(query[asked](inspector, question)).toMatchObject({ items: [], counts: { overdue: 0, today: 0, week: 0, later: 0 } });
  });

  it('leads whoever does not see the file to the promise', () => {
    const onPromise = (viewer: Viewer) => query.contactsDue(viewer, question).items.every((owed) => owed.onPromise === true);
    expect([onPromise(supervisor), onPromise(welfareOfficer), onPromise(otherInspector)]).toEqual([true, true, false]);
  });

  it('shows what came of an answer to those alone who may read it, as the law has it', () => {
    const dispute = dutyUnder(story.opened, 'PROMISE_DISPUTE_ANSWERED');
    const chosen = told().tell(deed(victim, 'ChooseAnswerReaders', { readers: ['WELFARE_OFFICER'] }));
    for (const one of [story, chosen]) {
      const view = filledView(one.told);
      for (const who of [seniorLead, otherInspector]) {
        const isShown = view.query.ofCase(one.opened.caseId, who).some(({ kept }) => kept.duty.obligationId === dispute.obligationId);
        expect(isShown).toBe(mayKnowOfDuty(one.opened, who, dispute));
        const isCounted = rulesOf(view.query.contactsDue(who, question)).has('PROMISE_DISPUTE_ANSWERED');
        expect(isCounted).toBe(mayKnowOfDuty(one.opened, who, dispute));
      }
      view.close();
    }
    expect(mayKnowOfDuty(story.opened, seniorLead, dispute)).toBe(true);
    // That there is a disagreement reaches the senior lead always; what was said of it, only where the victim wishes.
    expect(mayKnowOfDuty(chosen.opened, seniorLead, dispute)).toBe(true);
    expect(mayReadAnswer(chosen.opened, seniorLead, 'P3')).toBe(false);
    expect(mayKnowOfDuty(chosen.opened, otherInspector, dispute)).toBe(false);
    expect(mayKnowOfDuty(story.opened, supervisor, dispute)).toBe(false);
  });

  it('is gone from every queue of whoever loses it, whether handed over, taken away or shut out', () => {
    const lost = [
      told().tell(deed(seniorLead, 'RelieveOfficer', { role: 'WELFARE_OFFICER', staffId: welfareOfficer.staffId })),
      told().tell(deed(seniorLead, 'WithdrawAccess', { staffId: welfareOfficer.staffId, as: 'WELFARE_OFFICER' })),
      told().tell(deed(welfareOfficer, 'DeclareConflict', {})),
    ];
    const seen = lost.map((one) => {
      const view = filledView(one.told);
      const all = [view.query.contactsDue(welfareOfficer, question), view.query.breaches(welfareOfficer, question)];
      view.close();
      return all;
    });
    for (const all of seen) expect(all).toEqual(seen[0]);
    expect(seen[0]?.every(({ items }) => items.length === 0)).toBe(true);
  });
});

describe('The history of such a case', () => {
  const story = told()
    .tell(
      deed(seniorLead, 'ApproveCovertLookup', {
        staffId: staff(26),
        from: now,
        until: '2026-03-04T09:00:00.000Z',
        reason: 'Leaks.',
      } as never),
    )
    .tell(deed(seniorLead, 'AnswerDisagreement', { point: 'P1', what: 'I rang them.', occurredAt: now }));
  const rows = story.told.map((event, index) => ({ ...event, revision: String(index) })) as unknown as readonly TimelineRow[];
  const types = (who: Viewer): ReadonlySet<string> => new Set(rowsFor(rows, story.opened, who).map(({ type }) => type));
  const ofDispute = (who: Viewer): number =>
    rowsFor(rows, story.opened, who).filter(({ data }) => 'rule' in data && data.rule === 'PROMISE_DISPUTE_ANSWERED').length;

  it('tells the answers, and what came of them, to whom they are for, and of a covert look the senior lead', () => {
    for (const type of ['PromiseAnswered', 'DisagreementAnswered', 'CovertLookupApproved']) expect(types(seniorLead)).toContain(type);
    expect(types(otherInspector)).toContain('PromiseAnswered');
    expect(types(otherInspector)).not.toContain('CovertLookupApproved');
    expect(ofDispute(seniorLead)).toBe(2);
  });

  it('says nothing of them to anybody else', () => {
    const officer: Viewer = { staffId: staff(29), posts: [{ role: 'OFFICER_IN_CASE', lpu: lpu(1) }] };
    const withOfficer = told().tell(letIn('OFFICER_IN_CASE', officer)).opened;
    const shown = rowsFor(rows, withOfficer, officer);
    expect(shown.map(({ type }) => type)).toEqual(
      expect.not.arrayContaining(['PromiseAnswered', 'DisagreementAnswered', 'CovertLookupApproved']),
    );
    expect(shown.filter(({ data }) => 'rule' in data && data.rule === 'PROMISE_DISPUTE_ANSWERED')).toEqual([]);
    expect(shown.length).toBeGreaterThan(20);
  });
});
