import type { Obligation } from '../../../domain/obligations/engine/owed';
import type { DirectionId } from '../../../kernel/ids';
import { minute, toInstant } from '../moments';
import type { Teller } from './teller';

/** Whoever was directed does it, and says how. */
export function dischargeDirection(teller: Teller, { directionId }: Obligation): void {
  if (directionId) discharge(teller, directionId);
}

/** All that is still to be done, before a case can close. */
export function dischargeAll(teller: Teller): void {
  for (const { directionId, discharged } of teller.case.directions) if (!discharged) discharge(teller, directionId);
}

function discharge(teller: Teller, directionId: DirectionId): void {
  const { now, chance } = teller;
  const direction = teller.directions.get(directionId);
  if (!direction) return;
  teller.deed(direction.to, now, now + chance.int(3, 90) * minute, {
    type: 'DischargeDirection',
    data: { directionId, occurredAt: toInstant(now), how: direction.done },
  });
}
