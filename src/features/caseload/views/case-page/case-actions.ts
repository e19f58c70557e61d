import type { Deed } from '../../../../domain/support-case/deeds';
import { availableActions } from '../../../../domain/support-case/available-actions';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { Viewer } from '../../../../kernel/viewer';
import { may } from '../../../../platform/access/may';
import type { Permission } from '../../../../platform/access/rights';

export type CaseAction = { readonly text: string; readonly href: string };
export type CaseActions = {
  readonly first: readonly CaseAction[];
  readonly next: readonly CaseAction[];
  readonly more: readonly CaseAction[];
};

type Door = {
  readonly deed: Deed;
  readonly needs: readonly Permission[];
  readonly text: string;
  /** After `/cases/{id}`; `{person}` stands for the person's own address. */
  readonly to: string;
  readonly rank: keyof CaseActions;
};

const doors: readonly Door[] = [
  { deed: 'RecordContact', needs: ['contact:record'], text: 'Log a contact', to: '/contacts/new', rank: 'first' },
  { deed: 'RecordReview', needs: ['review:inspect', 'review:supervise'], text: 'Record a review', to: '/reviews/new', rank: 'first' },
  { deed: 'CloseCase', needs: ['closure:decide'], text: 'Decide on closing', to: '/closure/decide', rank: 'first' },
  { deed: 'AcceptResponsibility', needs: ['case:transfer'], text: 'Answer the offer', to: '/responsibility/answer', rank: 'first' },
  { deed: 'AssessRisk', needs: ['risk:assess'], text: 'Assess risk', to: '/risk-assessments/new', rank: 'next' },
  { deed: 'AssessNeeds', needs: ['needs:assess'], text: 'Assess needs', to: '/needs-assessments/new', rank: 'next' },
  { deed: 'AgreeContactPlan', needs: ['contact-plan:agree'], text: 'Agree the contact plan', to: '{person}/contact-plan', rank: 'next' },
  { deed: 'RecordKeyEvent', needs: ['key-event:record'], text: 'Record a key event', to: '/key-events/new', rank: 'next' },
  { deed: 'MakeReferral', needs: ['referral:record'], text: 'Record a referral', to: '/referrals/new', rank: 'next' },
  { deed: 'RecordSurvey', needs: ['survey:record'], text: 'Record a survey that came back', to: '/survey', rank: 'next' },
  { deed: 'RecordNoSurvey', needs: ['survey:record'], text: 'Say why no survey is offered', to: '/survey/not-offered', rank: 'more' },
  {
    deed: 'RecordStatementAnswer',
    needs: ['contact:record'],
    text: 'Answer about a Victim Personal Statement',
    to: '/personal-statement',
    rank: 'more',
  },
  { deed: 'ProposeClosure', needs: ['closure:propose'], text: 'Propose closing', to: '/closure/propose', rank: 'next' },
  { deed: 'ReopenCase', needs: ['closure:propose', 'closure:decide'], text: 'Reopen the case', to: '/reopen', rank: 'first' },
  { deed: 'AppointOfficer', needs: ['case:appoint'], text: 'Appoint or relieve somebody', to: '/appointments/new', rank: 'more' },
  { deed: 'OfferResponsibility', needs: ['case:transfer'], text: 'Offer to another unit', to: '/responsibility/offer', rank: 'more' },
  {
    deed: 'IdentifyAllegedPerpetrator',
    needs: ['case:change'],
    text: 'Identify an alleged perpetrator',
    to: '/alleged-perpetrators/new',
    rank: 'more',
  },
  { deed: 'RequestNoContact', needs: ['contact:record'], text: 'Whether they wish to be contacted', to: '/no-contact', rank: 'more' },
  { deed: 'GiveConsent', needs: ['contact:record'], text: 'Record a consent', to: '/consents/new', rank: 'more' },
  { deed: 'DeclareDualRole', needs: ['contact:record'], text: 'They are also a suspect', to: '/dual-role', rank: 'more' },
  { deed: 'RecordPersonDied', needs: ['contact:record'], text: 'The person has died', to: '/person-died', rank: 'more' },
  { deed: 'Reclassify', needs: ['case:reclassify'], text: 'Reclassify', to: '/reclassify', rank: 'more' },
  { deed: 'LinkIncident', needs: ['case:link'], text: 'Link an incident', to: '/incident-links/new', rank: 'more' },
  { deed: 'FindDuplicate', needs: ['case:mark-duplicate'], text: 'Mark as a duplicate', to: '/duplicates/new', rank: 'more' },
  { deed: 'ExemptFirstReview', needs: ['review:exempt'], text: 'Exempt the first review', to: '/reviews/exemption', rank: 'more' },
  { deed: 'DeclareConflict', needs: ['case:declare-conflict'], text: 'Declare a conflict', to: '/conflict', rank: 'more' },
];

/** What this viewer could do next, as links: nothing is offered that would be refused. */
export function caseActions(state: OpenedCase, viewer: Viewer): CaseActions {
  const open = new Set(availableActions(state, viewer));
  const offered = doors.filter(
    ({ deed, needs, to }) =>
      open.has(deed) && needs.some((need) => may(viewer, need)) && (state.personId !== undefined || !to.startsWith('{')),
  );
  const linked = (rank: keyof CaseActions): CaseAction[] =>
    offered.filter((door) => door.rank === rank).map(({ text, to }) => ({ text, href: addressOf(state, to) }));
  const summary = may(viewer, 'case:summarise') ? [{ text: 'Print a summary', href: `/cases/${state.caseId}/summary` }] : [];
  const promise = ofPromise(state, viewer);
  return { first: linked('first'), next: [...linked('next'), ...promise], more: [...linked('more'), ...summary] };
}

/** Only of a colleague's case, and there for all who may open its file. */
const ofPromise = ({ access, caseId }: OpenedCase, viewer: Viewer): readonly CaseAction[] =>
  access.staffVictim && may(viewer, 'promise:read')
    ? [
        { text: 'What was promised to them', href: `/promise/${caseId}` },
        { text: 'Who is let in', href: `/promise/${caseId}/access` },
      ]
    : [];

const addressOf = (state: OpenedCase, to: string): string =>
  to.startsWith('{') ? to.replace('{person}', `/people/${state.personId ?? ''}`) : `/cases/${state.caseId}${to}`;
