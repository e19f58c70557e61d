import type { TermsInForce } from '../../../../casework/terms-in-force';
import { latestNextReview } from '../../../../domain/obligations/next-review';
import { riskLevels } from '../../../../domain/reference-data/risk-levels';
import type { OpenedCase } from '../../../../domain/support-case/state';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CommandId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { localDateWords } from '../../../../web-kit/filters/instant-words';

/** The latest day that the policy allows for the next review, at each risk that the reviewer may find: `high risk: 9 March 2026`. */
export function latestReviews(state: OpenedCase, terms: TermsInForce, at: Instant): readonly string[] {
  const inForce = terms.plain(derivedId<CommandId>(state.caseId as string as CommandId, 'asked beforehand'));
  return riskLevels
    .filter(({ code }) => code !== 'NOT_ASSESSED')
    .toReversed()
    .flatMap(({ code, label }) => {
      const latest = latestNextReview(state, inForce, at, code);
      return latest ? [`${label.toLowerCase()} risk: ${localDateWords(latest)}`] : [];
    });
}
