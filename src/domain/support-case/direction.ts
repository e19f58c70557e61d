import { accepted, refused } from '../../kernel/decider';
import type { DirectionId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { CaseDecision, CommandOf, Evolvers } from './concern';
import { directionDischarged } from './events-review';
import { fact, words } from './fact';
import type { OpenedCase } from './state';
import { happened } from './times';

export type DischargeDirection = CommandOf<
  'DischargeDirection',
  {
    readonly directionId: DirectionId;
    readonly occurredAt: Instant;
    readonly how?: string | undefined;
  }
>;

export function dischargeDirection(
  { by, at, data: { directionId, occurredAt, how } }: DischargeDirection,
  state: OpenedCase,
): CaseDecision {
  const fault = happened(at, occurredAt);
  if (fault) return refused(fault);
  const direction = state.directions.find((mark) => mark.directionId === directionId);
  if (!direction) return refused({ code: 'DIRECTION_NOT_FOUND', field: 'directionId' });
  if (direction.discharged) return accepted();
  return accepted(fact(directionDischarged, { directionId, how: words(state, how), occurredAt, dischargedBy: by.staffId }));
}

export const directionEvolvers: Evolvers<'DirectionGiven' | 'DirectionDischarged'> = {
  DirectionGiven: (state, { directionId, to, dueAt }) => ({
    ...state,
    directions: [...state.directions, { directionId, to, dueAt, discharged: false }],
  }),
  DirectionDischarged: (state, { directionId }) => ({
    ...state,
    directions: state.directions.map((mark) => (mark.directionId === directionId ? { ...mark, discharged: true } : mark)),
  }),
};
