import type { Decider } from '../../kernel/decider';
import type { SupportCaseCommand } from './command';
import { decide } from './decide';
import type { SupportCaseEvent } from './events';
import { evolve } from './evolve';
import type { SupportCaseRefusal } from './refusal';
import type { SupportCaseState } from './state';

/** One hate crime or incident as seen from the support of one victim. */
export const supportCase: Decider<SupportCaseCommand, SupportCaseState, SupportCaseEvent, SupportCaseRefusal> = {
  initialState: { status: 'NOT_OPENED' },
  decide,
  evolve,
};
