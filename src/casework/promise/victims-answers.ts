import { Injectable } from '@nestjs/common';
import { labelOf } from '../../domain/reference-data/entry';
import { promiseAnswers } from '../../domain/reference-data/staff-victims';
import { mayReadAnswer } from '../../domain/support-case/answer-readers';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { OpenedCase } from '../../domain/support-case/state';
import { PersonalReader } from '../../event-store/personal-reader';
import type { Viewer } from '../../kernel/viewer';
import { CaseTimelineQuery } from '../case-timeline/case-timeline.query';
import { entriesOf } from '../case-timeline/entries';

type Answered = Extract<SupportCaseEvent, { type: 'PromiseAnswered' }>['data'];

/** The victim's last answer on one point, beside what the force claimed then; in their words where they gave any. */
export type VictimsAnswer = {
  readonly text: string;
  readonly words: string | undefined;
  readonly occurredAt: string;
  readonly isDisputed: boolean;
};

/** What the victim said of each point, for those alone whom they chose to read it. */
@Injectable()
export class VictimsAnswers {
  constructor(
    private readonly timeline: CaseTimelineQuery,
    private readonly personal: PersonalReader,
  ) {}

  /** By the point's code; a point that they did not answer, and one whose answer this viewer may not read, are both left out. */
  of(state: OpenedCase, viewer: Viewer): ReadonlyMap<string, VictimsAnswer> {
    const readable = (state.promise?.points ?? []).filter(({ code }) => mayReadAnswer(state, viewer, code)).map(({ code }) => code);
    if (readable.length === 0) return new Map();
    const answers = entriesOf(this.timeline.written(state.caseId)).flatMap(({ type, data }) =>
      type === 'PromiseAnswered' && data ? [data as Answered] : [],
    );
    return new Map(answers.filter(({ point }) => readable.includes(point)).map((answer) => [answer.point, this.opened(answer)]));
  }

  private opened({ answer, words, occurredAt, disputed }: Answered): VictimsAnswer {
    const said = words && this.personal.open(words);
    return {
      text: labelOf(promiseAnswers, answer),
      words: said && ('value' in said ? said.value : 'Erased'),
      occurredAt,
      isDisputed: disputed,
    };
  }
}
