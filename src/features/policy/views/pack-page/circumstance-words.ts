import type { PolicyPack } from '../../../../domain/obligations/policy-pack/policy-pack';
import type { InCircumstances } from '../../../../domain/obligations/policy-pack/rule-shape';
import { riskLevels } from '../../../../domain/reference-data/risk-levels';

const firstReviews = { DUE: 'first review not done yet', DONE: 'first review done', EXEMPT: 'first review exempted' } as const;

/** In which cases, as people say it; empty where in every case. */
export function circumstanceWords(asked: InCircumstances | undefined, pack: PolicyPack): string {
  if (!asked) return '';
  const said = (condition: boolean | undefined, yes: string, no: string): readonly string[] =>
    condition === undefined ? [] : [condition ? yes : no];
  return [
    ...(asked.kinds ? [asked.kinds.map((code) => labelIn(pack.kinds, code)).join(' or ')] : []),
    ...said(asked.crime, 'a crime', 'no crime'),
    ...said(asked.victim && asked.victim === 'STAFF', 'a member of the force', 'a member of the public'),
    ...(asked.strands ? [asked.strands.map((code) => labelIn(pack.strands, code)).join(' or ')] : []),
    ...(asked.bands ? [`risk ${asked.bands.map((code) => labelIn(riskLevels, code).toLowerCase()).join(' or ')}`] : []),
    ...said(asked.codeBand && asked.codeBand === 'ENHANCED', 'Enhanced Rights', 'standard rights'),
    ...said(asked.sharedPlace, 'home, street or workplace shared', 'no place shared'),
    ...said(asked.reachable, 'somebody can be reached', 'nobody can be reached'),
    ...(asked.firstReview ? [firstReviews[asked.firstReview]] : []),
  ].join(', ');
}

const labelIn = (list: readonly { readonly code: string; readonly label: string }[], code: string): string =>
  list.find((entry) => entry.code === code)?.label ?? code;
