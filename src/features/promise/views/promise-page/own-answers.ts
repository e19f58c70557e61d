import { labelOf } from '../../../../domain/reference-data/entry';
import { promiseAnswers } from '../../../../domain/reference-data/staff-victims';
import { mayReadAnswer } from '../../../../domain/support-case/answer-readers';
import type { KeptAnswer } from '../../../../casework/promise/kept-promise';
import type { OpenPromise } from '../../shown/open-promise';

export type AnswerShown = {
  readonly answer: string;
  readonly words: string | undefined;
  readonly at: string;
  /** Whoever gave it for them. */
  readonly through: string | undefined;
  readonly disputed: boolean;
};
/** What the victim says of a point. `asked`: when they were asked last, where they have not answered since. */
export type OwnAnswers = {
  readonly latest: AnswerShown | undefined;
  readonly earlier: readonly AnswerShown[];
  readonly asked: string | undefined;
  /** What the senior lead, or the deputy, does about a disagreement. */
  readonly answered: readonly { readonly what: string; readonly by: string; readonly at: string }[];
};

/** Undefined for those who may not read it: to them nothing says whether there is an answer at all. */
export function ownAnswers(code: string, open: OpenPromise): OwnAnswers | undefined {
  const { promise, visible, viewer, nameOf } = open;
  if (!mayReadAnswer(visible.state, viewer, code)) return undefined;
  const given = promise.answers.filter(({ point }) => point === code).toReversed();
  const [latest, ...earlier] = given.map((answer) => shown(answer, open));
  const asked = promise.asked.at(-1)?.occurredAt;
  return {
    latest,
    earlier,
    asked: asked !== undefined && (latest === undefined || latest.at < asked) ? asked : undefined,
    answered: promise.disagreementsAnswered
      .filter(({ point }) => point === code)
      .map(({ what, answeredBy, occurredAt }) => ({ what: what ? open.open(what) : 'Sealed', by: nameOf(answeredBy), at: occurredAt })),
  };
}

const shown = ({ answer, words, through, disputed, occurredAt }: KeptAnswer, { open, nameOf }: OpenPromise): AnswerShown => ({
  answer: labelOf(promiseAnswers, answer),
  words: words && open(words),
  at: occurredAt,
  through: through && nameOf(through),
  disputed,
});
