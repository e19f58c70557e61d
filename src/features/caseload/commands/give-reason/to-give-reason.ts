import { reasonWords } from '../../../../casework/lookups/reason-words';
import { accessReasons } from '../../../../platform/access-log/access-reason';
import type { ReasonAsked } from '../../../../platform/access-log/consultation-policy';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { notSaid } from './give-reason.form';

type Item = { readonly value: string; readonly text: string } | { readonly divider: string };
/** Nothing of the case: it is not opened yet. */
export type GiveReasonPage = { readonly typed: TypedForm; readonly items: readonly Item[] };

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function toGiveReason(asked: ReasonAsked, typed: TypedForm): GiveReasonPage {
  const items: Item[] = accessReasons.map((reason) => ({ value: reason, text: sentence(reasonWords[reason]) }));
  return { typed, items: asked === 'REQUIRED' ? items : [...items, { divider: 'or' }, { value: notSaid, text: 'I would rather not say' }] };
}
