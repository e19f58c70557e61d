import { defaultPack } from '../../../domain/obligations/policy-pack/default-pack';
import { ruleOf } from '../../../domain/obligations/policy-pack/rules-of';
import { labelOf } from '../../../domain/reference-data/entry';
import { caseKinds } from '../../../domain/reference-data/case-kinds';
import { riskLevels } from '../../../domain/reference-data/risk-levels';
import { instantWords, localDateWords } from '../../../web-kit/filters/instant-words';
import type { OwedDuty } from '../due-question';
import { basisWords } from './basis-words';
import { causeWords } from './cause-words';
import { clockWords } from './clock-words';

type WhyDue = Pick<OwedDuty, 'kept'> & { readonly in: Pick<OwedDuty['in'], 'caseKind' | 'reportedAt'> };

/** In one sentence why it is due then; in a second one where the rule comes from. All of it was pinned when the duty arose. */
export function whyDue({ kept, in: inCase }: WhyDue): string {
  const { duty, pinned } = kept;
  const { rule, startedAt } = duty;
  const cause = causeWords(rule, { startedAt, reportedAt: inCase.reportedAt });
  const asked = pinned.askedFor ? `, and sooner because the reviewer asked for ${localDateWords(pinned.askedFor)}` : '';
  const agreed = isAsAgreed(kept) ? ', as agreed with the person' : '';
  return `Due ${clockWords(duty.clock)} ${cause} on ${instantWords(startedAt)}${asked}${agreed}: ${circumstances(kept, inCase)}. Basis: ${basisWords(pinned)}.`;
}

/** `hate crime, high risk`. What the pack raised by itself is not said: it would tell of another case. */
function circumstances({ pinned: { band, byPolicy } }: WhyDue['kept'], { caseKind }: WhyDue['in']): string {
  const kind = labelOf(caseKinds, caseKind);
  const risk = band && (band === 'NOT_ASSESSED' ? 'risk not assessed yet' : `${labelOf(riskLevels, band).toLowerCase()} risk`);
  const words = [kind.charAt(0).toLowerCase() + kind.slice(1), risk, byPolicy ? 'by policy' : undefined];
  return words.filter((word) => word !== undefined).join(', ');
}

/** The person agreed to another interval than the policy's own. */
function isAsAgreed({ duty: { rule, clock } }: OwedDuty['kept']): boolean {
  const usual = (ruleOf(defaultPack, rule)?.within ?? []).flatMap((line) => ('agreedElse' in line.clock ? [line.clock.agreedElse] : []));
  return usual.length > 0 && 'days' in clock && !usual.some((known) => 'days' in known && known.days === clock.days);
}
