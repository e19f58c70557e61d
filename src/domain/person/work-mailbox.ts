import { accepted } from '../../kernel/decider';
import type { Personal } from '../../kernel/personal';
import { isPlain } from '../../kernel/personal';
import type { ChooseWorkMailbox } from './commands';
import type { PersonState } from './state';
import type { Known, Verdict } from './verdict';
import { theirs } from './verdict';

const isYes = (choice: Personal<boolean> | undefined): boolean => choice !== undefined && isPlain(choice) && choice.value;

/** Model §7: to the victim's work mailbox only if they chose that. Whoever has not chosen, or whose choice was erased, has not. */
export const mayWriteToWork = ({ status, workMailbox }: PersonState): boolean => status === 'REGISTERED' && isYes(workMailbox);

export function chooseWorkMailbox({ at, mayWrite }: ChooseWorkMailbox, { personId, workMailbox }: Known): Verdict {
  if (workMailbox !== undefined && isPlain(workMailbox) && workMailbox.value === mayWrite) return accepted();
  return accepted({
    type: 'WorkMailboxChosen',
    schemaVersion: 1,
    data: { personId, mayWrite: theirs(personId, mayWrite), chosenAt: at },
  });
}
