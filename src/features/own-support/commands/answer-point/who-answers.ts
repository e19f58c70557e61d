import type { Reach } from '../../../../domain/support-case/granted-part';

/** The victim, and whom they chose to answer for them. */
export const whoAnswers: readonly Reach[] = ['OWN', 'ANSWERS'];
