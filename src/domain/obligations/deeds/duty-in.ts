import type { ObligationId } from '../../../kernel/ids';
import type { OpenedCase } from '../../support-case/state';
import type { Obligation } from '../engine/owed';

export const dutyIn = ({ owed }: OpenedCase, obligationId: ObligationId): Obligation | undefined =>
  owed.obligations.find((duty) => duty.obligationId === obligationId);
