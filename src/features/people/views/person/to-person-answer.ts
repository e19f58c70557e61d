import type { VisiblePerson } from '../../../../casework/visible-people';
import { isSafeAt, todaysSafeTimes } from '../../../../domain/person/contact-plan';
import { representativesAt } from '../../../../domain/person/representative-at';
import { localDayOf } from '../../../../domain/person/safe-windows';
import type { StrictestPlan } from '../../../../domain/person/strictest-plan';
import { withoutAbsent } from '../../../../domain/without-absent';
import type { Instant } from '../../../../kernel/instant';
import type { LinkShown } from '../../linked-people';
import { said } from '../../said';

type Given = {
  readonly found: VisiblePerson;
  readonly links: readonly LinkShown[];
  /** The plan that rules: the person's own and those of linked records, the stricter first. */
  readonly ruling: StrictestPlan | undefined;
  readonly at: Instant;
};

/** A person as programs read them. A number never comes without the rules for using it. */
export function toPersonAnswer({ found, links, ruling, at }: Given) {
  const { personId, state, userRevision, cases } = found;
  const { telephone, email, address } = state;
  return {
    personId,
    revision: Number(userRevision),
    erased: state.status === 'ERASED',
    ...withoutAbsent({
      name: said(state.name),
      nameParts: said(state.nameParts),
      otherNames: said(state.otherNames),
      pronouns: said(state.pronouns),
      language: said(state.language),
      ageBand: state.ageBand,
      ethnicity: state.ethnicity,
      standingWishes: said(state.wishes),
    }),
    reach: {
      agreed: ruling !== undefined,
      ...withoutAbsent({ agreedAt: state.planAgreedAt, plan: ruling }),
      safeNow: ruling !== undefined && isSafeAt(ruling, at),
      todaysSafeTimes: todaysSafeTimes(ruling, localDayOf(at)),
      given: withoutAbsent({ telephone: said(telephone), email: said(email), address: said(address) }),
    },
    representatives: state.representatives.map(({ representativeId, kind, name, reach, relationship, topics, from, endsOn, endedAt }) => ({
      representativeId,
      kind,
      topics,
      from,
      speaksNow: representativesAt(state, at).some((one) => one.representativeId === representativeId),
      ...withoutAbsent({ name: said(name), reach: said(reach), relationship: said(relationship), endsOn, endedAt }),
    })),
    barred: state.barred.map(({ representativeId, from }) => ({ representativeId, from })),
    links: links.map(({ linkId, otherPersonId, status, proposedBy }) => ({ linkId, otherPersonId, status, proposedBy })),
    cases: cases.map(({ caseId, reference, status }) => ({ caseId, reference, status })),
  };
}
