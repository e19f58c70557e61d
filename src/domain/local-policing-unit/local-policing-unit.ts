import type { Decider } from '../../kernel/decider';
import type { StreamName } from '../../kernel/event';
import type { LpuCode } from '../../kernel/ids';
import type { LocalPolicingUnitCommand, LocalPolicingUnitRefusal } from './commands';
import { decide } from './decide';
import type { LocalPolicingUnitEvent } from './events';
import type { LocalPolicingUnitState } from './state';
import { evolve, noUnit } from './state';

/** An area: who leads it, who covers, who is on duty. */
export const localPolicingUnit: Decider<
  LocalPolicingUnitCommand,
  LocalPolicingUnitState,
  LocalPolicingUnitEvent,
  LocalPolicingUnitRefusal
> = { initialState: noUnit, decide, evolve };

export const localPolicingUnitStream = (code: LpuCode): StreamName => `localPolicingUnit-${code}`;
