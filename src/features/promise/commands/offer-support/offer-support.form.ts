import { ArrayMinSize, IsIn } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import { type OfferAnswer, type SupportOffer, supportOfferCodes } from '../../../../domain/reference-data/staff-victims';
import type { Instant } from '../../../../kernel/instant';
import { IsChoices } from '../../../../web-kit/forms/is-choices';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { AnswerTo, WordsOn } from './offer-decorators';

export class OfferSupportForm {
  @IsChoices(supportOfferCodes, { message: 'Select what you offered' })
  @ArrayMinSize(1, { message: 'Select what you offered' })
  offers: SupportOffer[] = [];

  @AnswerTo('WELFARE_OFFICER') welfareOfficerAnswer?: OfferAnswer;
  @WordsOn('WELFARE_OFFICER') welfareOfficerWords?: string;
  @AnswerTo('OCCUPATIONAL_HEALTH') occupationalHealthAnswer?: OfferAnswer;
  @WordsOn('OCCUPATIONAL_HEALTH') occupationalHealthWords?: string;
  @AnswerTo('PEER_SUPPORT') peerSupportAnswer?: OfferAnswer;
  @WordsOn('PEER_SUPPORT') peerSupportWords?: string;
  @AnswerTo('TRAUMA_SUPPORT') traumaSupportAnswer?: OfferAnswer;
  @WordsOn('TRAUMA_SUPPORT') traumaSupportWords?: string;
  @AnswerTo('ADJUSTMENTS') adjustmentsAnswer?: OfferAnswer;
  @WordsOn('ADJUSTMENTS') adjustmentsWords?: string;
  @AnswerTo('REPRESENTATION') representationAnswer?: OfferAnswer;
  @WordsOn('REPRESENTATION') representationWords?: string;

  @IsIn([...channelCodes], { message: 'Select how you offered it' }) how: Channel;
  @WhenTyped({ prefix: 'occurred', label: 'when you offered it', notInFuture: true }) occurredAt: Instant;
}
