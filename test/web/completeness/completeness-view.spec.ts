import { tokenUnder, type ViewKeys } from '../../../src/casework/view-keys';
import type { ObligationId } from '../../../src/kernel/ids';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import { completenessView } from '../../../src/features/completeness/views/completeness/completeness.view';
import type { CompletenessEvent } from '../../../src/features/completeness/views/completeness/completeness.projection';
import type { SupportCaseCommand } from '../../../src/domain/support-case/command';
import { caseId, closing, deed, firstReview, incident, inspector, later, lpu, now, numbered, open, otherCase, otherInspector, seniorLead, staff, supervisor, supportOfficer, suspect } from '../../domain/support-case/scene'; // prettier-ignore
import { hoursAfter } from '../../domain/obligations/deeds-on-reviews';
import { toldWithDuties } from '../../domain/obligations/told-with-duties';
import { inColleaguesCase, openColleagues } from '../../support/colleagues-history';
import { onStream, type OnStream } from '../../support/given-events';
import { projection } from '../../support/projection';

const keys: ViewKeys = { open: (personal) => ({ about: personal.about, value: 'x' }) as never, token: tokenUnder(Buffer.alloc(32, 7)) };
const stream = `supportCase-${caseId}`;
const told = (...deeds: readonly object[]): readonly OnStream<CompletenessEvent>[] =>
  onStream(
    stream,
    ...toldWithDuties(deeds as readonly SupportCaseCommand[]).events.map(
      ({ type, schemaVersion, data }) => ({ type, schemaVersion, data }) as CompletenessEvent,
    ),
  );
const event = (type: string, data: object): OnStream<CompletenessEvent> =>
  ({ type, schemaVersion: 1, stream, data: { obligationId: numbered(5) as ObligationId, rule: 'X', ...data } }) as never;

describe('What the proof of completeness keeps of a case', () => {
  const view = projection(completenessView(keys));
  const kept = (reviews: object) => ({
    [stream]: expect.objectContaining({ kind: 'case', history: expect.objectContaining(reviews) as object }) as object,
  });

  it('is where it stands and which duties there are, and nothing that was said', () => {
    const reopen = deed(supervisor, 'ReopenCase', { occurredAt: now, reason: 'There is more' });
    const returned = deed(inspector, 'ReturnClosure', { occurredAt: now, reason: 'Not yet' });
    view.given(told(open, firstReview, closing[1], returned, ...closing.slice(1), reopen)).then(kept({ isDone: true, isExempt: false }));
    view.given(told(open, deed(seniorLead, 'ExemptFirstReview', { reason: 'Twice' }), deed(supervisor, 'FindDuplicate', { duplicateOf: otherCase, reason: 'Twice' }))).then(kept({ isExempt: true })); // prettier-ignore
    view.given(told(open, firstReview, { ...deed(supportOfficer, 'LinkIncident', { incidentId: incident, relation: 'RELATED' }), at: hoursAfter(now, 1) })).then(kept({ isDone: true })); // prettier-ignore
  });

  it('follows who may know of it', () => {
    const appointed = deed(supervisor, 'AppointOfficer', { role: 'WELFARE_OFFICER', staffId: staff(8) });
    const relieved = deed(supportOfficer, 'RelieveOfficer', { role: 'WELFARE_OFFICER', staffId: staff(8) });
    const offered = deed(inspector, 'OfferResponsibility', { to: lpu(2) });
    const [accepts, declines] = [
      deed(otherInspector, 'AcceptResponsibility', {}),
      deed(otherInspector, 'DeclineResponsibility', { reason: 'No' }),
    ];
    const withdrawn = deed(inspector, 'WithdrawResponsibilityOffer', {});
    const suspected = deed(inspector, 'IdentifyAllegedPerpetrator', { subjectId: suspect, name: 'Somebody', colleague: staff(9) });
    const conflict = deed(supervisor, 'DeclareConflict', {});
    view.given(told(open, appointed, relieved, offered, declines, offered, withdrawn, offered, accepts, suspected, conflict)).then(kept({ isDone: false })); // prettier-ignore
  });

  it('follows who was let into a colleague’s case', () => {
    const only = onStream(stream, ...(inColleaguesCase(completenessView(keys).projection.handles) as readonly CompletenessEvent[]));
    view.given(told(openColleagues), only).then(kept({ isDone: false }));
  });

  it('takes whatever becomes of a duty', () => {
    view
      .given(
        told(open),
        event('ObligationPaused', { reason: 'AWAY', pausedAt: now, resumesAt: later, dueAt: later }),
        event('ObligationResumed', { resumedAt: later, dueAt: later }),
        event('ObligationBreached', { breachedAt: later, because: 'DUE' }),
        event('ObligationDeclined', { declinedAt: now }),
        event('ObligationRejudged', { because: numbered(6), result: { status: 'OPEN' }, rejudgedAt: now }),
      )
      .then(kept({ isDone: false }));
  });

  it('knows which rules make up the chain in each pack that was adopted', () => {
    const document = { ...defaultPack, name: 'force', version: '1' };
    const adopted = { type: 'PolicyPackAdopted', schemaVersion: 1, data: { name: 'force', version: '1', document } } as never;
    view
      .given(onStream('policyPack-force', adopted))
      .then({ 'policyPack-force': { kind: 'packs', reviews: { 'force-1': defaultPack.reviews } } });
  });
});
