import type { Terms } from '../obligations/terms';
import { acknowledgeEscalation } from '../obligations/deeds/acknowledge';
import type { ObligationCommand } from '../obligations/deeds/commands';
import { pauseObligation, resumeObligation } from '../obligations/deeds/pause';
import { replanObligations } from '../obligations/deeds/replan';
import { declineObligation, waiveObligation } from '../obligations/deeds/set-aside';
import type { OwingDecision } from './concern';
import type { OpenedCase } from './state';

/** What people decide about duties themselves. */
export function decideOnDuty(command: ObligationCommand, state: OpenedCase, terms: Terms): OwingDecision {
  switch (command.type) {
    case 'PauseObligation':
      return pauseObligation(command, state, terms);
    case 'ResumeObligation':
      return resumeObligation(command, state);
    case 'WaiveObligation':
      return waiveObligation(command, state, terms);
    case 'DeclineObligation':
      return declineObligation(command, state, terms);
    case 'AcknowledgeEscalation':
      return acknowledgeEscalation(command, state, terms);
    case 'ReplanObligations':
      return replanObligations(command, state, terms);
  }
}
