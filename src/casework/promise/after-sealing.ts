import type { KeptPromise } from './kept-promise';

type Texted = { readonly eventId: string };

/** Sealed words stand nowhere any more (law 1); that they were said does. */
export const afterSealing = (kept: KeptPromise, eventId: string): KeptPromise => ({
  ...kept,
  declines: kept.declines.map(without(eventId, 'words')),
  takenUp: kept.takenUp.map(without(eventId, 'words')),
  answers: kept.answers.map(without(eventId, 'words')),
  setAside: kept.setAside.map(without(eventId, 'reason')),
  disagreementsAnswered: kept.disagreementsAnswered.map(without(eventId, 'what')),
});

const without =
  (eventId: string, text: string) =>
  <Entry extends Texted>(entry: Entry): Entry =>
    entry.eventId === eventId ? (Object.fromEntries(Object.entries(entry).filter(([field]) => field !== text)) as Entry) : entry;
