/** What operators are told of a store that is reached over a network: figures and log lines, never a stream or an event. */
export type StoreNote =
  /** How an append ended, retries included. */
  | { readonly kind: 'append'; readonly ms: number; readonly outcome: string }
  /** A call is made once more. */
  | { readonly kind: 'retry'; readonly call: 'append' | 'read'; readonly because: string }
  /** The store's account may not do this: nothing that waiting cures. */
  | { readonly kind: 'denied'; readonly call: 'append' | 'read' }
  /** Calls go to another connection from here on. */
  | { readonly kind: 'reconnect'; readonly node: string; readonly because: string }
  /** The subscription ended, with an error or without one, and is made anew. */
  | { readonly kind: 'resubscribe'; readonly because: string; readonly afterMs: number };

export type Note = (note: StoreNote) => void;

const mostKept = 1000;

/** Brings what the store says to whoever counts and logs it; what was said before anybody listened is kept for them. */
export class StoreNotes {
  private early: StoreNote[] = [];
  private listener: Note | undefined;

  readonly tell: Note = (note) => {
    if (this.listener) this.listener(note);
    else if (this.early.length < mostKept) this.early.push(note);
  };

  listen(listener: Note): void {
    this.listener = listener;
    for (const note of this.early.splice(0)) listener(note);
  }
}
