import type { Instant } from '../../kernel/instant';
import { localInputs } from '../../web-kit/filters/instant-words';
import type { TypedForm } from '../../web-kit/forms/typed-form';
import { quickAttempt } from './quick-attempts';

/** A quick attempt that has to be asked about again, as the full form would have it. */
export function typedInFull(typed: TypedForm, now: Instant): TypedForm {
  const { quick, ...values } = typed.values;
  const attempt = quickAttempt(typeof quick === 'string' ? quick : undefined);
  if (!attempt) return typed;
  const { date, time } = localInputs(now);
  return {
    ...typed,
    values: {
      ...values,
      channel: attempt.channel,
      outcome: attempt.outcome,
      direction: 'OUTBOUND',
      'occurred-date': date,
      'occurred-time': time,
    },
  };
}
