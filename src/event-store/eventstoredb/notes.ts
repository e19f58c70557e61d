import type { FailureKind } from './failure';

/** What operators are told of the store: figures and log lines, never a stream or an event. */
export type StoreNote =
  /** How an append ended, retries included. */
  | { readonly kind: 'append'; readonly ms: number; readonly outcome: 'written' | FailureKind }
  /** A call is made once more. */
  | { readonly kind: 'retry'; readonly call: 'append' | 'read'; readonly because: FailureKind }
  /** Calls go to another connection from here on. */
  | { readonly kind: 'reconnect'; readonly node: string; readonly because: FailureKind }
  /** The subscription ended, with an error or without one, and is made anew. */
  | { readonly kind: 'resubscribe'; readonly because: FailureKind | 'ended'; readonly afterMs: number };

export type Note = (note: StoreNote) => void;
