import { periodWords } from '../../../../casework/pack/period-words';
import { periodOf, type ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { codeWords } from '../../../../web-kit/filters/code-words';
import type { ActionAnswer, FollowUpAnswer, MeetingAnswer } from './meeting.answer';

type ActionLine = Omit<ActionAnswer, 'followUps'> & {
  readonly agreedIn: string;
  readonly movement?: { readonly figure: string; readonly says: string };
  readonly followUps: readonly { readonly state: string; readonly words?: string; readonly dueOn?: string; readonly at: string }[];
};

export type MeetingPage = Omit<MeetingAnswer, 'actions' | 'earlierActions'> & {
  readonly title: string;
  readonly mayRecord: boolean;
  readonly mayFreeze: boolean;
  readonly earlierActions: readonly ActionLine[];
  readonly actions: readonly ActionLine[];
};

export const toMeetingPage = (
  answer: Readonly<MeetingAnswer>,
  period: ReportingPeriod,
  mayDo: { readonly record: boolean; readonly freeze: boolean },
): MeetingPage => ({
  ...answer,
  title: `Meeting: ${periodWords(period)}`,
  mayRecord: mayDo.record,
  mayFreeze: mayDo.freeze && !answer.frozen,
  earlierActions: answer.earlierActions.map(toLine),
  actions: answer.actions.map(toLine),
});

function toLine({ movement, ...action }: Readonly<ActionAnswer>): ActionLine {
  const agreed = periodOf(action.period);
  return {
    ...action,
    agreedIn: agreed ? periodWords(agreed) : action.period,
    ...(movement && { movement: { figure: movement.figure, says: movementWords(movement) } }),
    followUps: action.followUps.map((up: Readonly<FollowUpAnswer>) => ({ ...up, state: codeWords(up.state) })),
  };
}

/** `From 61.0% (92 of 151 duties) in Quarter 1 … to 70.1% (101 of 144 duties) in Quarter 2 …`; what is not known is said. */
export function movementWords({ from, to }: { readonly from?: string; readonly to?: string }): string {
  if (from !== undefined && to !== undefined) return `From ${from} to ${to}.`;
  if (from !== undefined) return `${from}. No later pack shows it yet.`;
  return to === undefined ? 'No frozen pack shows it yet.' : `${to}. The pack of the quarter that agreed it does not show it.`;
}
