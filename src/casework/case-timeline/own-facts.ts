import { obligationEvents } from '../../domain/obligations/events';
import type { Entry } from './entries';

const ofDuties: ReadonlySet<string> = new Set(obligationEvents.map(({ type }) => type));
const saysWho = ['pausedBy', 'resumedBy', 'takenBy', 'approvedBy', 'acknowledgedBy', 'replannedBy'] as const;

/** Whether the product wrote this about a duty by itself, because of something that people wrote or because time went by. */
export const isOwnFact = ({ type, data }: Pick<Entry, 'type' | 'data'>): boolean =>
  ofDuties.has(type) && type !== 'AttemptsDecisionRaised' && !(data && saysWho.some((field) => field in data));

/** An entry with what followed from it for duties, written in the same moment. */
export type Told = { readonly entry: Entry; readonly followed: readonly Entry[] };

/**
 * Folds what followed for duties into the entry that it followed from, so that deadlines never drown what people wrote. What the clock
 * alone brought stands for itself. `entries` in the order of the log.
 */
export function foldOwnFacts(entries: readonly Entry[]): readonly Told[] {
  const told: { entry: Entry; followed: Entry[] }[] = [];
  for (const entry of entries) {
    const last = told.at(-1);
    if (last && isOwnFact(entry) && last.entry.recordedAt === entry.recordedAt && last.entry.by === entry.by) last.followed.push(entry);
    else told.push({ entry, followed: [] });
  }
  return told;
}
