import type { EventFeed } from '../kernel/event-store';

type Fed = Pick<EventFeed, 'onAppended'>;

/** The same feed, heard at most once in so long (ms), and always after the last append: for work that looks at more than what is new. */
export const nowAndThen = (feed: Fed, everyMs: number): Fed => ({
  onAppended: (listener) => {
    let waiting: NodeJS.Timeout | undefined;
    const stop = feed.onAppended(() => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        listener();
      }, everyMs);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  },
});
