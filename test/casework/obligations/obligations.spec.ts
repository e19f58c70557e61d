import { obligationsView } from '../../../src/casework/obligations/obligations.view';
import type { SupportCaseEvent } from '../../../src/domain/support-case/events';
import type { OwedRow } from '../../../src/casework/obligations/owed-row';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import { tokenUnder, type ViewKeys } from '../../../src/casework/view-keys';
import {
  amira,
  caseId,
  close,
  closureReview,
  contact,
  deed,
  firstReview,
  incident,
  inspector,
  lpu,
  now,
  officerInCase,
  open,
  opening,
  otherCase,
  otherInspector,
  otherSupervisor,
  propose,
  reached,
  review,
  seniorLead,
  staff,
  supervisor,
  supportOfficer,
  suspect,
} from '../../domain/support-case/scene';
import { inColleaguesCase, openColleagues } from '../../support/colleagues-history';
import { lockedAs, onStream } from '../../support/given-events';
import { projection } from '../../support/projection';
import { dutyUnder, OwedStory } from './owed-story';

const keys: ViewKeys = { open: (personal) => ({ about: personal.about, value: 'x' }) as never, token: tokenUnder(Buffer.alloc(32, 7)) };
const onTheThird = '2026-03-03T09:00:00.000Z';
const onTheFourth = '2026-03-04T09:00:00.000Z';
const onTheFifth = '2026-03-05T09:00:00.000Z';

const rowsOf = (story: OwedStory) => {
  const rule = new Map(story.opened.owed.obligations.map((duty) => [duty.obligationId as string, duty.rule]));
  const key = (wanted: string) => {
    const { obligationId } = dutyUnder(story.opened, wanted);
    return `${caseId}/${obligationId}`;
  };
  const all = Object.fromEntries([...rule.keys()].map((id) => [`${caseId}/${id}`, expect.objectContaining({ kind: 'duty' })]));
  return {
    with: (duties: Readonly<Record<string, object>>, inCase: object = {}): Record<string, OwedRow> => ({
      ...all,
      [caseId]: expect.objectContaining({ kind: 'case', ...inCase }),
      ...Object.fromEntries(Object.entries(duties).map(([wanted, row]) => [key(wanted), expect.objectContaining(row)])),
    }),
  };
};
const duty = (facts: object) => ({ duty: expect.objectContaining(facts) });

describe('What is owed, as lists and pages show it', () => {
  const owed = projection(obligationsView(keys));

  it('keeps what was pinned when a duty arose, and the case that it stands in', () => {
    const story = new OwedStory().tell(open);
    owed.given(...story.told).then(
      rowsOf(story).with(
        {
          FIRST_CONTACT: {
            caseId,
            duty: expect.objectContaining({ status: 'OPEN', dueAt: '2026-03-02T18:00:00.000Z', firstDueAt: '2026-03-02T18:00:00.000Z' }),
            pinned: expect.objectContaining({ label: 'First contact', sourced: true, responsibleRole: 'SUPPORT_OFFICER' }),
          },
        },
        { caseKind: 'HATE_CRIME', strands: ['RACE'], risk: 'NOT_ASSESSED', status: 'OPEN', firstReview: 'DUE', personId: amira },
      ),
    );
  });

  it('keeps of a colleague’s case who reads the answers, and on which point each was one', () => {
    const story = new OwedStory().tell(openColleagues);
    const { handles } = obligationsView(keys).projection;
    const only = onStream<SupportCaseEvent>(`supportCase-${caseId}`, ...(inColleaguesCase(handles) as readonly SupportCaseEvent[]));
    const promise = expect.objectContaining({ readersChosen: true }) as unknown;
    owed.given(...story.told, ...only).then(rowsOf(story).with({}, { promise, answers: expect.anything() as unknown }));
  });

  it('says of each duty what became of it: met, missed, answered by name', () => {
    const story = new OwedStory()
      .tell(open)
      .tell(deed(supportOfficer, 'RecordContact', { ...reached, occurredAt: now }, now))
      .tell({ type: 'NoticeTime', at: onTheFourth } as never);
    const missed = dutyUnder(story.opened, 'RISK_ASSESSMENT').obligationId;
    story.tell(
      deed(
        inspector,
        'RecordReview',
        {
          ...review,
          occurredAt: onTheFourth,
          risk: 'HIGH',
          missesAnswered: [{ obligationId: missed, answer: 'Done with the review.' }],
        } as never,
        onTheFourth as never,
      ),
    );
    owed.given(...story.told).then(
      rowsOf(story).with(
        {
          FIRST_CONTACT: duty({ status: 'MET_ON_TIME', metAt: now, confirmed: true }),
          RISK_ASSESSMENT: duty({ breachedAt: '2026-03-03T18:00:00.000Z', isAnswered: true }),
          INSPECTOR_FIRST_REVIEW: duty({ status: 'MET_LATE', breachedAt: '2026-03-02T18:00:00.000Z' }),
        },
        { risk: 'HIGH', firstReview: 'DONE' },
      ),
    );
  });

  it('keeps every pause with the due instants before and after it, and who has taken a miss on', () => {
    const story = new OwedStory()
      .tell(open)
      .tellOf('CONTACT_PLAN', supportOfficer, 'PauseObligation', { reason: 'PERSON_ASKED', words: 'Next week, please.' }, now)
      .tellOf('CONTACT_PLAN', supportOfficer, 'ResumeObligation', {}, onTheThird)
      .tellOf('FIRST_CONTACT', supportOfficer, 'AcknowledgeEscalation', { what: 'I call at noon.', byWhen: onTheFourth }, onTheThird)
      .tellOf('NEEDS_ASSESSMENT', supportOfficer, 'DeclineObligation', { words: 'No, thank you.', how: 'TELEPHONE', occurredAt: now }, now)
      .tellOf('SUPPORT_REFERRAL', inspector, 'WaiveObligation', { reason: 'Referred in another case.' }, now);
    owed.given(...story.told).then(
      rowsOf(story).with({
        CONTACT_PLAN: {
          duty: expect.objectContaining({ status: 'OPEN', dueAt: '2026-03-04T18:00:00.000Z' }),
          pauses: [
            {
              reason: 'PERSON_ASKED',
              from: now,
              until: onTheThird,
              dueBefore: '2026-03-03T18:00:00.000Z',
              dueAfter: '2026-03-04T18:00:00.000Z',
            },
          ],
        },
        FIRST_CONTACT: { taken: [expect.objectContaining({ byWhen: onTheFourth, what: lockedAs('I call at noon.') })] },
        NEEDS_ASSESSMENT: duty({ status: 'DECLINED' }),
        SUPPORT_REFERRAL: duty({ status: 'WAIVED' }),
      }),
    );
  });

  it('follows what replaces a duty, a new policy among it', () => {
    const raised = new OwedStory()
      .tell(deed(supportOfficer, 'OpenCase', { ...opening, risk: 'STANDARD' }))
      .tell(deed(supportOfficer, 'LinkIncident', { incidentId: incident, relation: 'RELATED', reason: 'Same street.' }));
    const broughtForward = dutyUnder(raised.opened, 'REVIEW_BROUGHT_FORWARD').obligationId;
    owed.given(...raised.told).then(
      rowsOf(raised).with({
        INSPECTOR_FIRST_REVIEW: { ...duty({ status: 'REPLACED' }), replacedBy: broughtForward, replacedBecause: 'BROUGHT_FORWARD' },
      }),
    );
    let pack = defaultPack;
    const anew = new OwedStory((terms) => ({ ...terms, packAt: () => pack, packOf: () => pack })).tell(open);
    pack = { ...defaultPack, version: '2027-01' };
    anew.tell(deed(inspector, 'ReplanObligations' as never, { reason: 'The new pack.' } as never));
    owed.given(...anew.told).then(rowsOf(anew).with({ FIRST_CONTACT: duty({ policyVersion: 'default-2027-01', status: 'OPEN' }) }));
  });

  it('puts a case to the Inspector after attempts on three days, until an Inspector has reviewed it', () => {
    const story = new OwedStory().tell(open);
    [now, onTheThird, onTheFourth].forEach((at, nth) =>
      story.tell(
        deed(
          supportOfficer,
          'RecordContact',
          { ...reached, contactId: contact(nth + 1), occurredAt: at as never, outcome: 'NO_ANSWER', purposes: [] },
          at as never,
        ),
      ),
    );
    owed.given(...story.told).then(rowsOf(story).with({}, { attemptsRaisedAt: onTheFourth }));
    story.tell(
      deed(
        supervisor,
        'RecordReview',
        { ...review, type: 'SUPERVISOR', standardMet: false, occurredAt: onTheFourth as never },
        onTheFourth as never,
      ),
    );
    owed.given(...story.told).then(rowsOf(story).with({}, { attemptsRaisedAt: onTheFourth }));
    story.tell(
      deed(
        inspector,
        'RecordReview',
        { ...review, standardMet: false, risk: 'STANDARD', occurredAt: onTheFifth as never },
        onTheFifth as never,
      ),
    );
    owed
      .given(...story.told)
      .then({ ...rowsOf(story).with({}), [caseId]: expect.not.objectContaining({ attemptsRaisedAt: expect.anything() }) });
  });

  it('follows the case: who is in it, whose it is, how it stands', () => {
    const offer = deed(inspector, 'OfferResponsibility', { to: lpu(2) });
    const long = new OwedStory();
    [
      open,
      deed(supportOfficer, 'IdentifyAllegedPerpetrator', { subjectId: suspect, name: 'Ivor Neighbour' }),
      deed(supervisor, 'AppointOfficer', { role: 'OFFICER_IN_CASE', staffId: staff(2) }),
      deed(supervisor, 'RelieveOfficer', { role: 'OFFICER_IN_CASE', staffId: staff(2) }),
      deed(supervisor, 'Reclassify', { kind: 'NON_CRIME_HATE_INCIDENT', strands: [{ strand: 'RELIGION' }], reason: 'No crime.' }),
      deed(officerInCase, 'RecordKeyEvent', { type: 'ARRESTED', occurredAt: now }),
      offer,
      deed(otherInspector, 'DeclineResponsibility', { reason: 'Not ours.' }),
      offer,
      deed(inspector, 'WithdrawResponsibilityOffer', {}),
      offer,
      deed(otherSupervisor, 'AcceptResponsibility', {}),
      deed(supervisor, 'DeclareConflict', {}),
    ].forEach((command) => long.tell(command));
    owed
      .given(...long.told)
      .then(
        rowsOf(long).with(
          { WRITTEN_CONFIRMATION: duty({ status: 'ENDED' }) },
          { caseKind: 'NON_CRIME_HATE_INCIDENT', strands: ['RELIGION'], access: expect.objectContaining({ responsibleLpu: 'LPU-2' }) },
        ),
      );
    const closing = new OwedStory();
    const again = deed(supervisor, 'ReopenCase', { occurredAt: now, reason: 'New facts.' });
    [
      open,
      firstReview,
      propose,
      deed(inspector, 'ReturnClosure', { occurredAt: now, reason: 'Call first.' }),
      propose,
      closureReview,
      close,
    ].forEach((command) => closing.tell(command));
    owed.given(...closing.told).then(rowsOf(closing).with({ FIRST_CONTACT: duty({ status: 'ENDED' }) }, { status: 'CLOSED' }));
    owed.given(...closing.tell(again).told).then(rowsOf(closing).with({}, { status: 'OPEN' }));
    const duplicate = new OwedStory()
      .tell(open)
      .tell(deed(seniorLead, 'ExemptFirstReview', { reason: 'Recorded twice.' }))
      .tell(deed(supervisor, 'FindDuplicate', { duplicateOf: otherCase, reason: 'The same.' }));
    owed
      .given(...duplicate.told)
      .then(rowsOf(duplicate).with({ INSPECTOR_FIRST_REVIEW: duty({ status: 'WAIVED' }) }, { status: 'DUPLICATE', firstReview: 'EXEMPT' }));
  });

  it('judges again after a correction, of the report too', () => {
    const story = new OwedStory().tell(open).tell(deed(supportOfficer, 'RecordContact', { ...reached, occurredAt: now }, now));
    const [opening1, met] = [story.told[0], story.told.find(({ type }) => type === 'ContactRecorded')];
    const correct = (event: typeof met, type: string, corrected: object) =>
      deed(supportOfficer, 'CorrectEntry', { eventId: event?.eventId, entry: { type }, corrected, reason: 'A slip.' } as never);
    story.tell(correct(met, 'ContactRecorded', { outcome: 'NO_ANSWER', purposes: [] }));
    story.tell(correct(opening1, 'CaseOpened', { reportedAt: '2026-03-01T12:00:00.000Z' }));
    owed
      .given(...story.told)
      .then(rowsOf(story).with({ FIRST_CONTACT: duty({ status: 'OPEN' }) }, { reportedAt: '2026-03-01T12:00:00.000Z' }));
  });
});
