import type { Risk } from '../../reference-data/risk-levels';
import { bandOf } from '../bands';
import type { PackKind, PolicyPack } from '../policy-pack/policy-pack';
import type { InCircumstances, Rule } from '../policy-pack/rule-shape';
import type { Standing } from './standing';

export type Circumstances = {
  readonly kind: PackKind | undefined;
  readonly band: Risk;
  readonly codeBand: 'ENHANCED' | 'STANDARD' | undefined;
  readonly standing: Standing;
};

/** A kind that the pack does not have takes no rule that asks what the kind is. */
export function circumstancesOf(pack: PolicyPack, standing: Standing): Circumstances {
  const kind = pack.kinds.find(({ code }) => code === standing.kind);
  const enhanced = kind?.codeBand === 'ENHANCED' || standing.owed.hasEnhancedGrounds;
  return {
    kind,
    band: bandOf(standing.risk, standing.owed.isRepeatVictim),
    codeBand: !kind || kind.codeApplies === 'NO' ? undefined : enhanced ? 'ENHANCED' : 'STANDARD',
    standing,
  };
}

const isReachable = ({ personId, diedLearntAt }: Standing): boolean => personId !== undefined && diedLearntAt === undefined;

export function holds(asked: InCircumstances, { kind, band, codeBand, standing }: Circumstances): boolean {
  const { kinds, crime, victim, strands, bands, sharedPlace, reachable, firstReview } = asked;
  return (
    (!kinds || kinds.includes(standing.kind)) &&
    (crime === undefined || kind?.crime === crime) &&
    (!victim || kind?.victim === victim) &&
    (!strands || standing.strands.some(({ strand }) => strands.includes(strand))) &&
    (!bands || bands.includes(band)) &&
    (!asked.codeBand || asked.codeBand === codeBand) &&
    (sharedPlace === undefined || standing.owed.isSharedPlace === sharedPlace) &&
    (reachable === undefined || isReachable(standing) === reachable) &&
    (!firstReview || standing.firstReview === firstReview) &&
    holdsOfStaffVictim(asked, standing)
  );
}

const holdsOfStaffVictim = (
  { hospitalised, earlierIncidents, declinedPoint }: InCircumstances,
  { staffVictim, promise }: Standing,
): boolean =>
  (hospitalised === undefined || staffVictim?.hospitalised === hospitalised) &&
  (earlierIncidents === undefined || (staffVictim?.earlierIncidents ?? 0) >= earlierIncidents) &&
  (declinedPoint === undefined || promise?.declined.some(({ point, standing }) => point === declinedPoint && !standing) === true);

/** What is owed for a point alone is not owed where the point is not applicable, nor where the victim declined it and may decline this. */
function isOutOfPromise({ forPoint, declinedBy = [] }: Rule, promise: Standing['promise']): boolean {
  if (!promise || forPoint === undefined) return false;
  const isDeclined = promise.declined.some(({ point }) => point === forPoint);
  const byDecline = declinedBy.some((pattern) => pattern.fact === 'PROMISE_DECLINED' && pattern.points.includes(forPoint));
  return promise.setAside.includes(forPoint) || (isDeclined && byDecline);
}

const closed: readonly Standing['status'][] = ['CLOSED', 'DUPLICATE'];

/** Whether a rule is for this case as it stands at all. What closing itself raises arises at closure. */
export function appliesTo(rule: Rule, about: Circumstances): boolean {
  const { status, noContactSince } = about.standing;
  const byClosing = rule.when.some(({ fact }) => fact === 'CASE_CLOSED');
  if (closed.includes(status) && !rule.afterClosure && !(byClosing && status === 'CLOSED')) return false;
  if (noContactSince !== undefined && rule.declinedBy?.some(({ fact }) => fact === 'NO_CONTACT_REQUESTED')) return false;
  if (asksForCode(rule) && about.codeBand === undefined) return false;
  if (isOutOfPromise(rule, about.standing.promise)) return false;
  return !rule.in || rule.in.some((asked) => holds(asked, about));
}

const asksForCode = (rule: Rule): boolean => rule.within.some((line) => line.in?.codeBand !== undefined);

/** Marked on the duty: the time follows from the force's policy, and not from the case's own risk or the law. */
export const isByPolicy = (rule: Rule, { kind, standing, band }: Circumstances): boolean =>
  (asksForCode(rule) && kind?.codeApplies === 'POLICY') ||
  (band !== standing.risk && rule.within.some((line) => line.in?.bands !== undefined));
