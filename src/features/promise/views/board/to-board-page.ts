import type { Board, BoardQuestion, PointCount } from '../../../../casework/promise/board-question';
import { pointTags } from '../../../../casework/promise/words/point-words';
import { pointStates } from '../../../../domain/promise/point-states';
import type { Viewer } from '../../../../kernel/viewer';
import { boardCursor } from './board-asked';
import { boardRow } from './board-row';

export type BoardPage = ReturnType<typeof toBoardPage>;

const byCode = new Intl.Collator('en-GB', { numeric: true }).compare;
const any = { value: '', text: 'All' };

/** The points that some case of the board has, each once: packs may differ in number and in names. */
export const columnsOf = ({ items, counts }: Board): readonly string[] =>
  [...new Set([...counts.map(({ point }) => point), ...items.flatMap(({ points }) => points.map(({ point }) => point))])].toSorted(byCode);

/** The board: how many points stand how, then a case a row, the longest overdue first. */
export function toBoardPage(board: Board, question: BoardQuestion, viewer: Viewer) {
  const codes = columnsOf(board);
  const titles = new Map(board.items.toReversed().flatMap(({ points }) => points.map(({ point, title }) => [point, title] as const)));
  const units = [...new Set(board.counts.map(({ lpu }) => lpu))].toSorted(byCode);
  const ofUnit = board.counts.filter(({ lpu }) => question.lpu === undefined || lpu === question.lpu);
  const to = addressOf(question);
  return {
    columns: codes.map((code) => ({ code, title: titles.get(code) })),
    rows: board.items.map((line) => boardRow(line, codes, viewer, question.at)),
    counts: pointStates
      .map((state) => ({ state, tag: pointTags[state], cells: codes.map((code) => cellOf(ofUnit, code, state, to)) }))
      .filter(({ cells }) => cells.some(({ total }) => total > 0)),
    isOpen: question.isOpen,
    isNarrowed: question.point !== undefined || question.state !== undefined || question.lpu !== undefined,
    filters: {
      values: {
        is: question.isOpen ? 'OPEN' : 'CLOSED',
        lpu: question.lpu ?? '',
        point: question.point ?? '',
        state: question.state ?? '',
      },
      standings: [
        { value: 'OPEN', text: 'Open cases' },
        { value: 'CLOSED', text: 'Closed cases' },
      ],
      units: units.length > 1 ? [any, ...units.map((code) => ({ value: code, text: code }))] : [],
      points: [any, ...codes.map((code) => ({ value: code, text: [code, titles.get(code)].filter(Boolean).join(' ') }))],
      states: [any, ...pointStates.map((state) => ({ value: state, text: pointTags[state].text }))],
    },
    firstHref: to({}),
    isLaterPage: question.after !== undefined,
    nextHref: board.next && to({ cursor: boardCursor(board.next) }),
  };
}

type To = (more: Readonly<Record<string, string>>) => string;

const cellOf = (counts: readonly PointCount[], code: string, state: string, to: To) => ({
  code,
  total: counts.filter((one) => one.point === code && one.state === state).reduce((sum, { total }) => sum + total, 0),
  href: to({ point: code, state }),
});

/** The board again with what was asked, and with what is asked besides. */
const addressOf =
  ({ isOpen, lpu, point, state }: BoardQuestion): To =>
  (more) => {
    const asked = { is: isOpen ? undefined : 'CLOSED', lpu, point, state, ...more };
    const query = new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined));
    return query.size === 0 ? '/promise' : `/promise?${query.toString()}`;
  };
