import type { ObligationId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import type { Channel } from '../../reference-data/channels';
import type { CommandOf } from '../../support-case/concern';

type On = { readonly obligationId: ObligationId };

/** `until` is at the latest the pack's cap; without it the cap counts. */
export type PauseObligation = CommandOf<
  'PauseObligation',
  On & { readonly reason: string; readonly until?: Instant | undefined; readonly words?: string | undefined }
>;
export type ResumeObligation = CommandOf<'ResumeObligation', On>;
export type WaiveObligation = CommandOf<'WaiveObligation', On & { readonly reason: string }>;
/** In the person's words. */
export type DeclineObligation = CommandOf<
  'DeclineObligation',
  On & { readonly words: string; readonly how: Channel; readonly occurredAt: Instant }
>;
/** "I have it": what will be done, and by when. */
export type AcknowledgeEscalation = CommandOf<'AcknowledgeEscalation', On & { readonly what: string; readonly byWhen: Instant }>;
/** Plans what is open in this case anew under the pack that is in force. */
export type ReplanObligations = CommandOf<'ReplanObligations', { readonly reason: string }>;

export type ObligationCommand =
  PauseObligation | ResumeObligation | WaiveObligation | DeclineObligation | AcknowledgeEscalation | ReplanObligations;

/** The clock's own: writes down what has been missed and which pauses are over. Asked by the watcher, never by a person. */
export type NoticeTime = { readonly type: 'NoticeTime'; readonly at: Instant };
