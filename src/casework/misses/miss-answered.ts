import type { ObligationId } from '../../kernel/ids';

/** What a reviewer says came of one duty that was missed. */
export type MissAnswered = { readonly obligationId: ObligationId; readonly answer: string };
