import type { LpuCode } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import type { Obligation, Owed } from '../engine/owed';
import { type Outcome, outcomeAt } from './outcome';
import type { Replayed } from './replay';

/** When a duty is due and where it has come. */
export type DutyStanding = { readonly dueAt: Instant; readonly outcome: Outcome };
/** One duty that comes out otherwise; one side is absent where it does not arise there. */
export type DutyChange = { readonly rule: string; readonly was?: DutyStanding; readonly wouldBe?: DutyStanding };

/** How many duties there were, and where they have come. */
export type Tally = { readonly [O in Outcome | 'ARISEN']: number };
/** One rule in the unit where the cases were recorded: as it was, and as it would have been. */
export type RuleInUnit = { readonly rule: string; readonly lpu: LpuCode; readonly was: Tally; readonly wouldBe: Tally };

const none: Tally = { ARISEN: 0, MET_ON_TIME: 0, MET_ON_TIME_RECORDED_LATE: 0, MET_LATE: 0, MISSED: 0, OPEN: 0, SET_ASIDE: 0 };

const standingAt = (duty: Obligation, at: Instant): DutyStanding => ({ dueAt: duty.dueAt, outcome: outcomeAt(duty, at) });
const same = (one: DutyStanding, other: DutyStanding): boolean => one.dueAt === other.dueAt && one.outcome === other.outcome;

/** Which duties of a case come out otherwise, judged at that moment: the same cause and rule make the same duty. */
export function changesIn({ was, wouldBe }: Replayed, at: Instant): readonly DutyChange[] {
  const before = standings(was, at);
  const after = standings(owedIn(wouldBe), at);
  const changes = [...before].flatMap(([id, { rule, standing }]): readonly DutyChange[] => {
    const now = after.get(id)?.standing;
    if (!now) return [{ rule, was: standing }];
    return same(standing, now) ? [] : [{ rule, was: standing, wouldBe: now }];
  });
  const added = [...after].filter(([id]) => !before.has(id)).map(([, { rule, standing }]): DutyChange => ({ rule, wouldBe: standing }));
  return [...changes, ...added];
}

const owedIn = (state: Replayed['wouldBe']): Owed | undefined => (state.status === 'NOT_OPENED' ? undefined : state.owed);

type Standings = ReadonlyMap<string, { readonly rule: string; readonly standing: DutyStanding }>;
const standings = (owed: Owed | undefined, at: Instant): Standings =>
  new Map((owed?.obligations ?? []).map((duty) => [duty.obligationId, { rule: duty.rule, standing: standingAt(duty, at) }]));

/** Adds the duties of one case to the sums of its unit; sums are kept by rule and unit. */
export function summedUp(
  sums: ReadonlyMap<string, RuleInUnit>,
  lpu: LpuCode,
  { was, wouldBe }: Replayed,
  at: Instant,
): ReadonlyMap<string, RuleInUnit> {
  const after = new Map(sums);
  const add = (side: 'was' | 'wouldBe', duty: Obligation): void => {
    const key = `${duty.rule} ${lpu}`;
    const known = after.get(key) ?? { rule: duty.rule, lpu, was: none, wouldBe: none };
    const outcome = outcomeAt(duty, at);
    const tally = { ...known[side], ARISEN: known[side].ARISEN + 1, [outcome]: known[side][outcome] + 1 };
    after.set(key, { ...known, [side]: tally });
  };
  for (const duty of was.obligations) add('was', duty);
  for (const duty of owedIn(wouldBe)?.obligations ?? []) add('wouldBe', duty);
  return after;
}
