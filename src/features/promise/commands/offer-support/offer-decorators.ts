import { applyDecorators } from '@nestjs/common';
import { IsIn, ValidateIf } from 'class-validator';
import { tooLong } from '../../../../casework/doors/too-long';
import { labelOf } from '../../../../domain/reference-data/entry';
import { offerAnswerCodes, type SupportOffer, supportOffers } from '../../../../domain/reference-data/staff-victims';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** What stands under an offer that was not ticked is a slip of the thumb. */
const ifTicked = (offer: SupportOffer) => ValidateIf(({ offers }: { readonly offers?: unknown }) => [offers].flat().includes(offer));

export const AnswerTo = (offer: SupportOffer): PropertyDecorator =>
  applyDecorators(
    ifTicked(offer),
    IsIn([...offerAnswerCodes], { message: `Select what they said to: ${labelOf(supportOffers, offer).toLowerCase()}` }),
  );

export const WordsOn = (offer: SupportOffer): PropertyDecorator =>
  applyDecorators(
    ValidateIf(
      (form: { readonly offers?: unknown } & Record<string, unknown>, value: unknown) =>
        value !== undefined && [form.offers].flat().includes(offer),
    ),
    IsPlainText(2000, tooLong('Their words', 2000)),
  );
