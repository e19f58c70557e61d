import { assessedRiskCodes } from '../../../../domain/reference-data/risk-levels';
import { victimStateCodes } from '../../../../domain/reference-data/victim-states';

export const risksOf = ['NOT_ASSESSED', ...assessedRiskCodes];
export const victimsOf = [...victimStateCodes];
