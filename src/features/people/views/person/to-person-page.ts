import { representativesAt } from '../../../../domain/person/representative-at';
import { isBarred } from '../../../../domain/person/representative-at';
import { ageBands } from '../../../../domain/reference-data/age-bands';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { contactPurposes } from '../../../../domain/reference-data/contact-purposes';
import { labelOf } from '../../../../domain/reference-data/entry';
import { ethnicities } from '../../../../domain/reference-data/ethnicities';
import type { PersonState } from '../../../../domain/person/state';
import type { Instant } from '../../../../kernel/instant';
import { representativeKindLabels } from '../../commands/representatives/representative-words';
import { nameOf, said } from '../../said';
import type { PersonFacts } from './person-reading';
import { planLines } from './plan-lines';

type Rights = { readonly change: boolean; readonly agreePlan: boolean; readonly decideLinks: boolean; readonly openCase: boolean };

/** A person as those who work for them see them: whom they are, how it is safe to reach them, who speaks for them. */
export function toPersonPage({ found, links, ruling, at }: PersonFacts, rights: Rights) {
  const { personId, state, cases } = found;
  return {
    personId,
    rights: state.status === 'ERASED' ? { change: false, agreePlan: false, decideLinks: false, openCase: false } : rights,
    isErased: state.status === 'ERASED',
    name: nameOf(state.name),
    pronouns: said(state.pronouns),
    facts: factsOf(state),
    wishes: said(state.wishes),
    plan: ruling && planLines(ruling),
    planAgreedAt: state.planAgreedAt,
    address: said(state.address),
    representatives: representativesOf(state, at),
    barredCount: state.barred.length,
    links: links.map((link) => ({ ...link, isProposed: link.status === 'PROPOSED' })),
    cases: cases.map((file) => ({
      caseId: file.caseId,
      reference: file.reference,
      kind: labelOf(caseKinds, file.kind),
      status: file.status,
      reportedAt: file.reportedAt,
    })),
  };
}

const factsOf = (state: PersonState): readonly { readonly label: string; readonly text: string }[] =>
  [
    { label: 'Other names', text: said(state.otherNames)?.join(', ') },
    { label: 'Language', text: said(state.language) },
    { label: 'Age', text: state.ageBand && labelOf(ageBands, state.ageBand) },
    { label: 'Ethnicity, as they define it', text: state.ethnicity && labelOf(ethnicities, state.ethnicity) },
  ].flatMap(({ label, text }) => (text === undefined || text === '' ? [] : [{ label, text }]));

function representativesOf(state: PersonState, at: Instant) {
  const speaking = representativesAt(state, at);
  return state.representatives.map((one) => ({
    representativeId: one.representativeId,
    name: nameOf(one.name),
    kind: labelOf(representativeKindLabels, one.kind),
    relationship: said(one.relationship),
    reach: speaking.includes(one) ? said(one.reach) : undefined,
    topics: one.topics.length === 0 ? ['Everything'] : one.topics.map((topic) => labelOf(contactPurposes, topic)),
    endsOn: one.endsOn,
    standing: isBarred(state, one) ? 'BARRED' : speaking.includes(one) ? 'SPEAKS' : 'ENDED',
  }));
}
