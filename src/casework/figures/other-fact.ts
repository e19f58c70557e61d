import type { Instant } from '../../kernel/instant';

/** What figures know beside the cases: which records are of one person, and which rules were adopted. */
export type OtherFact =
  | { readonly kind: 'LINKED'; readonly linkId: string; readonly persons: readonly [string, string] }
  | { readonly kind: 'UNLINKED'; readonly linkId: string }
  | {
      readonly kind: 'ADOPTED';
      readonly name: string;
      readonly version: string;
      readonly from: Instant;
      readonly document: Readonly<Record<string, unknown>>;
    };
