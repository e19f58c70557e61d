import type { AssessedRisk, Risk } from '../reference-data/risk-levels';
import { assessedRiskCodes } from '../reference-data/risk-levels';

const rank = (risk: Risk): number => assessedRiskCodes.indexOf(risk as AssessedRisk);

/** From one assessed risk to a greater one. A first assessment raises nothing: until then the case is treated as high. */
export const isHigher = (risk: Risk, than: Risk): boolean => than !== 'NOT_ASSESSED' && rank(risk) > rank(than);

/** One band higher for a repeat victim. */
export const bandOf = (risk: Risk, isRepeatVictim: boolean): Risk =>
  risk === 'NOT_ASSESSED' || !isRepeatVictim ? risk : (assessedRiskCodes[Math.min(rank(risk) + 1, assessedRiskCodes.length - 1)] ?? risk);
