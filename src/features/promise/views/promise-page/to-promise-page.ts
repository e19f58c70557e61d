import { labelOf } from '../../../../domain/reference-data/entry';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { mayReadAnswer } from '../../../../domain/support-case/answer-readers';
import { isAboutAnswer } from '../../../../casework/promise/duties-of-promise';
import { pointsAt } from '../../../../casework/promise/points-at';
import type { KeptDuty } from '../../../../casework/obligations/owed-row';
import type { SafeContactNotice } from '../../../../casework/safe-contact/safe-contact';
import { nameOfVictim, type OpenPromise } from '../../shown/open-promise';
import { toPiece } from '../../shown/piece';
import { pointShown } from './point-shown';

export type PromisePage = ReturnType<typeof toPromisePage>;

const standings = {
  OPEN: 'Open',
  CLOSURE_PROPOSED: 'Closing proposed',
  CLOSED: 'Closed',
  DUPLICATE: 'Recorded twice: this is a duplicate',
} as const;

/** The promise of one case: each point with its evidence, its gaps and the way to fill them. */
export function toPromisePage(open: OpenPromise, notice: SafeContactNotice) {
  const { promise, at } = open;
  const name = nameOfVictim(open);
  const points = pointsAt(promise, at).map((point) => pointShown(point, open));
  const others = promise.duties.filter((kept) => isBesidePoints(kept, open)).map((kept) => toPiece(kept, open));
  return {
    caseId: promise.caseId,
    name,
    reference: promise.reference,
    kind: labelOf(caseKinds, promise.kind),
    standing: standings[promise.status],
    reportedAt: promise.reportedAt,
    label: promise.label,
    notice,
    points,
    readsAnswers: points.some(({ answers }) => answers !== undefined),
    others,
    actions: pageActions(open),
    breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Promise board', href: '/promise' }, { text: name }],
  };
}

/** Owed under no point: to ask whether the promise is kept, to offer again, to agree to closing. What tells of an answer is for its readers. */
function isBesidePoints(kept: KeptDuty, { promise, visible, viewer }: OpenPromise): boolean {
  const { duty } = kept;
  if (promise.points.some(({ evidence }) => evidence.includes(duty.rule))) return false;
  if (duty.status === 'REPLACED' || duty.status === 'ENDED') return false;
  if (!isAboutAnswer(promise, duty)) return true;
  const cause = promise.happenings.find(({ eventId }) => eventId === duty.causedBy);
  return cause?.fact === 'PROMISE_ANSWERED' && mayReadAnswer(visible.state, viewer, cause.point);
}

function pageActions({ visible, forms, viewer, promise }: OpenPromise) {
  const { caseId, reach, state } = visible;
  const parts = state.access.staffVictim?.granted.filter(({ staffId }) => staffId === viewer.staffId).map(({ as }) => as) ?? [];
  const isOpen = promise.status === 'OPEN' || promise.status === 'CLOSURE_PROPOSED';
  return [
    parts.includes('SUPERVISOR') && isOpen ? { text: 'First hours: what to do now', href: `/promise/${caseId}/first-hours` } : undefined,
    forms.to('RecordContact', 'contact', 'Log a contact'),
    forms.to('OfferSupport', 'offer', 'Record an offer of support'),
    forms.to('AskAboutPromise', 'ask', 'Record that you asked whether the promise is kept'),
    parts.includes('WELFARE_OFFICER') ? { text: 'Welfare notes', href: `/promise/${caseId}/welfare` } : undefined,
    forms.to('ProposeAccess', 'access', 'Who is let in'),
    forms.to('ConfirmClosure', 'confirm-closure', 'Agree to closing'),
    forms.to('CheckAfterClosure', 'after-closure', 'Check how they are after closing'),
    reach === 'FILE' && forms.may('case:read') ? { text: 'The case', href: `/cases/${caseId}` } : undefined,
  ].filter((action) => action !== undefined);
}
