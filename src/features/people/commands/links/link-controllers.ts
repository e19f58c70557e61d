import { ConfirmLinkApiController } from './confirm-link.api.controller';
import { DecideLinkWebController } from './decide-link.web.controller';
import { DeclineLinkApiController } from './decline-link.api.controller';
import { ProposeLinkApiController } from './propose-link.api.controller';
import { ProposeLinkWebController } from './propose-link.web.controller';
import { UnlinkApiController } from './unlink.api.controller';

/** `new` before any id, since the first route that fits is taken. */
export const linkControllers = [
  ProposeLinkApiController,
  ConfirmLinkApiController,
  DeclineLinkApiController,
  UnlinkApiController,
  ProposeLinkWebController,
  DecideLinkWebController,
];
