/** What sort of story the case of a colleague is, and of 200 such cases how many are. */
const turns = [
  ['KEPT', 50],
  ['KEPT_LATE', 30],
  ['MISSED', 22],
  ['DECLINED', 16],
  ['DISPUTED', 12],
  ['VOLUNTEER', 9],
  ['COLLEAGUE_ALLEGED', 8],
  ['WEEKLY_IN_CUSTODY', 24],
  ['NOT_ON_REGISTER', 6],
  ['REOPENED', 6],
  ['HOSPITALISED', 4],
  ['INSPECTOR_IS_VICTIM', 3],
  ['LEAD_INVOLVED', 3],
  ['FIRST_HOURS', 2],
  ['AWAITS_CONFIRMATION', 2],
  ['AWAITS_SECOND_PERSON', 2],
  ['LOOKED_AT_COVERTLY', 1],
  ['OWN_CLOSED', 1],
  ['OWN_DISPUTED', 1],
  ['OWN_RUNNING', 1],
] as const;
export type Turn = (typeof turns)[number][0];

/** Below this many there is no room for one of each. */
const oneOfEach = 30;

/** Each story as often as its share of so many cases; where there is room for it, once at least. */
export const turnsOf = (count: number): readonly Turn[] =>
  turns.flatMap(([turn, of200]) => {
    const share = Math.round((of200 * count) / 200);
    return Array<Turn>(count < oneOfEach ? share : Math.max(share, 1)).fill(turn);
  });

/** Those of the persona who is a victim, by which they have a page of their own with something on it. */
export const isOwn = (turn: Turn): boolean => turn.startsWith('OWN_');
