import type { DutyTag } from '../../../../casework/obligations/words/standing-words';
import { labelOf } from '../../../../domain/reference-data/entry';
import { promiseAnswers } from '../../../../domain/reference-data/staff-victims';
import type { StaffId } from '../../../../kernel/ids';
import { instantWords, localDateWords } from '../../../../web-kit/filters/instant-words';
import { capitalised, claimTags, partWords, readerParts } from '../../points/own-words';
import { pieceLine } from '../../points/piece-line';
import { lookedLine } from '../who-looked/looked-line';
import type { OwnAnswer, OwnSupport } from './own-support';
import { ownPlanLines } from './plan-lines';

type PointShown = {
  readonly code: string;
  readonly title: string;
  readonly wording: string;
  readonly claim: DutyTag;
  readonly responsible: string;
  readonly pieces: readonly string[];
  readonly answer: string;
  readonly words: string | undefined;
  readonly earlier: readonly string[];
  readonly dispute: string | undefined;
  readonly mayDecline: boolean;
  readonly isDeclined: boolean;
};

export type OwnPage = {
  readonly caseId: string;
  readonly reference: string;
  readonly reportedOn: string;
  readonly label: string;
  readonly points: readonly PointShown[];
  readonly people: readonly string[];
  readonly readers: readonly string[];
  readonly readersChosen: boolean;
  readonly calls: readonly string[];
  readonly plan: readonly string[] | undefined;
  readonly welfareReaders: readonly string[] | undefined;
  readonly mayWriteToWork: boolean;
  readonly looked: readonly string[];
  readonly lookedEarlier: boolean;
  /** Other cases of theirs. */
  readonly others: readonly { readonly caseId: string; readonly text: string }[];
};

type Shown = { readonly viewer: StaffId; readonly others: OwnPage['others']; readonly nameOf: (staffId: StaffId) => string };

/** What the victim reads: the promise in plain words, and everything that they can do about it. */
export function toOwnPage(own: OwnSupport, { viewer, others, nameOf }: Shown): OwnPage {
  return {
    caseId: own.caseId,
    reference: own.reference,
    reportedOn: localDateWords(own.reportedAt),
    label: own.label,
    points: own.points.map(pointShown),
    people: own.people.flatMap(({ part, name }) =>
      part === 'REPRESENTATIVE' ? [`${name}, who answers for you`] : [`${name}, ${partWords[part]}`],
    ),
    readers: readerParts.filter((part) => own.readers.includes(part)).map((part) => capitalised(partWords[part])),
    readersChosen: own.readersChosen,
    calls: own.calls.map(callLine),
    plan: own.plan && ownPlanLines(own.plan),
    welfareReaders: own.welfareReaders?.readers.map(nameOf),
    mayWriteToWork: own.mayWriteToWork,
    looked: own.lookups.lines.map((line) => lookedLine(line, viewer)),
    lookedEarlier: own.lookups.older !== undefined,
    others,
  };
}

function pointShown(point: OwnSupport['points'][number]): PointShown {
  const [latest, ...earlier] = point.answers;
  const { responsibleRole, responsible, appointed } = point;
  const part = partWords[responsibleRole];
  return {
    code: point.code,
    title: point.title,
    wording: point.wording,
    claim: claimTags[point.claim],
    responsible: responsible === undefined ? capitalised(appointed ? part : `${part}: nobody is named yet`) : `${responsible}, ${part}`,
    pieces: point.pieces.map(pieceLine),
    answer: latest ? answerLine(latest) : 'You have not answered yet',
    words: latest?.words,
    earlier: earlier.map((given) => `${answerLine(given)}${given.words === undefined ? '' : `: ${given.words}`}`),
    dispute: disputeLine(point),
    mayDecline: point.mayDecline,
    isDeclined: point.isDeclined,
  };
}

function disputeLine({ disputeAnsweredAt, disputeAnswer }: OwnSupport['points'][number]): string | undefined {
  if (disputeAnsweredAt === undefined) return undefined;
  const on = localDateWords(disputeAnsweredAt);
  return disputeAnswer === undefined
    ? `The senior lead for hate crime saw to what you said, on ${on}`
    : `The senior lead for hate crime answered what you said, on ${on}: “${disputeAnswer}”`;
}

const answerLine = ({ answer, occurredAt, isThroughSomebody }: OwnAnswer): string =>
  `${labelOf(promiseAnswers, answer)}, on ${localDateWords(occurredAt)}${isThroughSomebody ? ', through somebody whom you chose' : ''}`;

function callLine({ askedAt, dueAt, status, doneAt }: OwnSupport['calls'][number]): string {
  const asked = `You asked on ${instantWords(askedAt)}`;
  if (doneAt !== undefined) return `${asked}: somebody spoke with you on ${instantWords(doneAt)}`;
  if (status === 'BREACHED') return `${asked}: somebody should have spoken with you by ${instantWords(dueAt)}, and has not yet`;
  if (status === 'OPEN') return `${asked}: somebody speaks with you by ${instantWords(dueAt)}`;
  return status === 'PAUSED' ? `${asked}: we wait for a time that suits you` : `${asked}: this is no longer owed`;
}
