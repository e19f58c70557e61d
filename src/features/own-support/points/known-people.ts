import type { Grant } from '../../../domain/support-case/staff-victim-access';
import type { PromisedCase } from '../own-cases';

/** Of those whom the victim was told of, who still plays the part. */
export function knownIn({ access }: Pick<PromisedCase, 'access'>, told: readonly Grant[]): readonly Grant[] {
  const isTold = ({ staffId, as }: Grant): boolean => told.some((grant) => grant.staffId === staffId && grant.as === as);
  return (access.staffVictim?.granted ?? []).filter(isTold);
}
