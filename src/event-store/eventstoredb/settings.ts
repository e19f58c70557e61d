/** How long what is waited for (ms). A person is at the other end of most calls: nothing may hang. */
export type StoreSettings = {
  /** One try of an append, or the silence of a read. */
  readonly answerMs: number;
  /** All tries of one call. */
  readonly patienceMs: number;
  /** The first connection, when the server starts together with its cluster. */
  readonly startMs: number;
  /** Readers look again after so long even where nothing told them to. */
  readonly lookMs: number;
  /** The longest wait before the subscription is made anew. */
  readonly longestWaitMs: number;
};

export const defaultSettings: StoreSettings = { answerMs: 2000, patienceMs: 4000, startMs: 60_000, lookMs: 2000, longestWaitMs: 30_000 };
