import { BarSomebodyApiController } from './bar-somebody.api.controller';
import { BarSomebodyWebController } from './bar-somebody.web.controller';
import { ChangeRepresentativeWebController } from './change-representative.web.controller';
import { EndRepresentativeApiController } from './end-representative.api.controller';
import { NameRepresentativeApiController } from './name-representative.api.controller';
import { NameRepresentativeWebController } from './name-representative.web.controller';
import { RenewRepresentativeApiController } from './renew-representative.api.controller';

/** `new` before any id, since the first route that fits is taken. */
export const representativeControllers = [
  NameRepresentativeApiController,
  RenewRepresentativeApiController,
  EndRepresentativeApiController,
  BarSomebodyApiController,
  NameRepresentativeWebController,
  ChangeRepresentativeWebController,
  BarSomebodyWebController,
];
