import { accepted, refused } from '../../kernel/decider';
import type { Instant } from '../../kernel/instant';
import { enhancedGrounds, needs } from '../reference-data/needs';
import type { Risk } from '../reference-data/risk-levels';
import { inForce, shapedAsCode } from './classification';
import type { CaseDecision, CommandOf, Evolvers } from './concern';
import { needsAssessed, riskAssessed } from './events-casework';
import { fact, words } from './fact';
import { firstRefusal } from './refusal';
import type { OpenedCase } from './state';
import { happened, localDay } from './times';

export type AssessRisk = CommandOf<
  'AssessRisk',
  {
    readonly occurredAt: Instant;
    readonly risk: Risk;
    readonly factors?: readonly string[] | undefined;
    readonly note?: string | undefined;
  }
>;
export type AssessNeeds = CommandOf<
  'AssessNeeds',
  {
    readonly occurredAt: Instant;
    readonly needs: readonly string[];
    readonly enhancedGrounds?: readonly string[] | undefined;
    readonly note?: string | undefined;
  }
>;

export function assessRisk({ by, at, data: { occurredAt, risk, factors, note } }: AssessRisk, state: OpenedCase): CaseDecision {
  const fault = firstRefusal(happened(at, occurredAt), ...(factors ?? []).map((factor) => shapedAsCode(factor, 'factors')));
  if (fault) return refused(fault);
  if (risk === 'NOT_ASSESSED') return refused({ code: 'RISK_REQUIRED', field: 'risk' });
  return accepted(
    fact(riskAssessed, {
      risk,
      was: state.risk,
      source: 'ASSESSMENT',
      factors: factors && [...factors],
      note: words(state, note),
      occurredAt,
      assessedBy: by.staffId,
    }),
  );
}

export function assessNeeds({ by, at, data }: AssessNeeds, state: OpenedCase): CaseDecision {
  const day = localDay(at);
  const fault = firstRefusal(
    happened(at, data.occurredAt),
    ...data.needs.map((need) => inForce(needs, need, day, 'needs')),
    ...(data.enhancedGrounds ?? []).map((ground) => inForce(enhancedGrounds, ground, day, 'enhancedGrounds')),
  );
  if (fault) return refused(fault);
  return accepted(
    fact(needsAssessed, {
      needs: [...data.needs],
      enhancedGrounds: data.enhancedGrounds && [...data.enhancedGrounds],
      note: words(state, data.note),
      occurredAt: data.occurredAt,
      assessedBy: by.staffId,
    }),
  );
}

export const assessmentEvolvers: Evolvers<'RiskAssessed' | 'NeedsAssessed'> = {
  RiskAssessed: (state, { risk }) => ({ ...state, risk }),
  NeedsAssessed: (state) => state,
};
