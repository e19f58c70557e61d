import { Matches } from 'class-validator';
import type { Month } from '../../../../domain/figures/month';
import type { Instant } from '../../../../kernel/instant';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

const month = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

/** Any run of whole months, as known at any instant. */
export class ChoosePackForm {
  @Matches(month, { message: 'Select the first month' }) from: Month;
  @Matches(month, { message: 'Select the last month' }) to: Month;
  @WhenTyped({ prefix: 'known', label: 'as known at when', notInFuture: true, optional: true }) knownAt?: Instant;
}
