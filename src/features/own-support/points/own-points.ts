import { defaultPack } from '../../../domain/obligations/policy-pack/default-pack';
import type { PolicyPack } from '../../../domain/obligations/policy-pack/policy-pack';
import { ruleOf } from '../../../domain/obligations/policy-pack/rules-of';
import type { PromisePoint } from '../../../domain/promise/point-shape';
import type { PointState } from '../../../domain/promise/point-states';
import { type Piece, stateOfPoint, statusAt } from '../../../domain/promise/state-of-point';
import type { Channel } from '../../../domain/reference-data/channels';
import type { Instant } from '../../../kernel/instant';
import type { PromisedCase } from '../own-cases';
import { pointWords } from './point-words';
import { isUntold } from './untold-news';

/** One thing that was promised: `doneAt` and `how` once it is done, `times` how often where it comes again and again. */
export type OwnPiece = {
  readonly rule: string;
  readonly label: string;
  readonly status: Piece['status'];
  readonly dueAt: Instant;
  readonly doneAt?: Instant;
  readonly how?: Channel;
  readonly times: number;
};

export type OwnPoint = Pick<PromisePoint, 'code' | 'title' | 'responsibleRole'> & {
  readonly wording: string;
  readonly claim: PointState;
  readonly mayDecline: boolean;
  readonly isDeclined: boolean;
  readonly pieces: readonly OwnPiece[];
};

type PackOf = (version: string) => PolicyPack | undefined;

/** The promise as its victim sees it: without what somebody has still to tell them, and without a word of how anything was found out. */
export function ownPoints(state: PromisedCase, at: Instant, packOf: PackOf): readonly OwnPoint[] {
  const { promise, owed } = state;
  const words = new Map(pointWords(state).map(({ code, wording }) => [code, wording]));
  const told = owed.obligations.filter((duty) => {
    const rule = ruleOf(packOf(duty.policyVersion) ?? defaultPack, duty.rule);
    return rule === undefined || !isUntold({ status: statusAt(duty, at) }, rule);
  });
  return promise.points.map((point) => {
    const { state: claim, pieces } = stateOfPoint(point, { ...promise, owed: { obligations: told } }, at);
    const isDeclined = promise.declined.some((declined) => declined.point === point.code);
    return {
      code: point.code,
      title: point.title,
      responsibleRole: point.responsibleRole,
      wording: words.get(point.code) ?? point.wording,
      claim,
      isDeclined,
      mayDecline: point.declinable && !isDeclined && claim !== 'NOT_APPLICABLE',
      pieces: ownPieces(pieces, state, packOf),
    };
  });
}

const isDone = ({ status }: Piece): boolean => status.startsWith('MET');
const isGone = ({ status }: Piece): boolean => status === 'REPLACED' || status === 'ENDED';

/** What was done again and again is one line, with the last time; what is open or missed has a line each. */
function ownPieces(pieces: readonly Piece[], { owed }: PromisedCase, packOf: PackOf): readonly OwnPiece[] {
  const shown = pieces.filter((piece) => !isGone(piece));
  const lastDone = new Map(shown.filter(isDone).map((piece) => [piece.duty.rule, piece]));
  return shown
    .filter((piece) => !isDone(piece) || lastDone.get(piece.duty.rule) === piece)
    .map(({ duty, status }) => {
      const proof = owed.happenings.find(({ eventId }) => eventId === duty.metBy);
      return {
        rule: duty.rule,
        label: ruleOf(packOf(duty.policyVersion) ?? defaultPack, duty.rule)?.label ?? duty.rule,
        status,
        dueAt: duty.dueAt,
        ...(duty.metAt && { doneAt: duty.metAt }),
        ...(proof?.fact === 'CONTACT' && { how: proof.channel }),
        times: shown.filter((other) => isDone(other) && other.duty.rule === duty.rule).length,
      };
    });
}
