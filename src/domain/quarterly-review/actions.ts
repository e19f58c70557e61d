import { accepted } from '../../kernel/decider';
import type { Instant, LocalDate } from '../../kernel/instant';
import { localDayAt } from '../obligations/clocks/local-day';
import { withoutAbsent } from '../without-absent';
import type { MeetingCommand } from './commands';
import { deliveryAims } from './delivery-aims';
import { isOver, type QuarterlyReviewState } from './state';
import { actingAs, isBlank, no, type Verdict, wordsRequired } from './verdict';

type Of<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { type: Type }>;

/** Who may write down what the meeting agreed. */
export const recorders = ['SECRETARY', 'SENIOR_LEAD'] as const;

export function agreeAction({ by, at, actionId, what, owner, dueOn, aim, figure }: Of<'AgreeAction'>): Verdict {
  const agreedBy = actingAs(by, recorders);
  if (agreedBy === undefined) return no('NOT_YOURS_TO_RECORD');
  if (isBlank(what)) return wordsRequired('what');
  if (!deliveryAims.some(({ code }) => code === aim)) return no('AIM_UNKNOWN');
  if (isBeforeToday(dueOn, at)) return no('DUE_BEFORE_TODAY');
  const data = withoutAbsent({ actionId, what, owner, dueOn, aim, figure: figure && withoutAbsent(figure), agreedAt: at, agreedBy });
  return accepted({ type: 'ActionAgreed', schemaVersion: 1, data });
}

/** What ends an action says what came of it, since no later meeting will ask. Only one that goes on can have another day. */
export function followUpAction(command: Of<'FollowUpAction'>, state: QuarterlyReviewState): Verdict {
  const { by, at, actionId, words } = command;
  const followedUpBy = actingAs(by, recorders);
  if (followedUpBy === undefined) return no('NOT_YOURS_TO_RECORD');
  const action = state.actions.find((one) => one.actionId === actionId);
  if (!action) return no('ACTION_UNKNOWN');
  if (isOver(action)) return no('ACTION_OVER');
  const goesOn = command.state === 'GOING_ON';
  if (!goesOn && isBlank(words)) return wordsRequired('words');
  const dueOn = goesOn && command.dueOn !== action.dueOn ? command.dueOn : undefined;
  if (dueOn !== undefined && isBeforeToday(dueOn, at)) return no('DUE_BEFORE_TODAY');
  const said = isBlank(words) ? undefined : words;
  const data = withoutAbsent({ actionId, state: command.state, words: said, dueOn, followedUpAt: at, followedUpBy });
  return accepted({ type: 'ActionFollowedUp', schemaVersion: 1, data });
}

const isBeforeToday = (day: LocalDate, at: Instant): boolean => day < localDayAt(at);
