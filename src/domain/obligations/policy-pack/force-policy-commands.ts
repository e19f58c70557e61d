import type { Instant } from '../../../kernel/instant';
import type { By } from '../../by';
import type { PolicyPack } from './policy-pack';

/** A pack that `checkPack` found nothing wrong with, to rule what begins at `from` or later. `digest` is the SHA-256 of its document. */
export type AdoptPolicyPack = {
  readonly type: 'AdoptPolicyPack';
  readonly by: By;
  readonly at: Instant;
  readonly pack: PolicyPack;
  readonly digest: string;
  readonly from: Instant;
  readonly why: string;
};

export type ForcePolicyCommand = AdoptPolicyPack;

export type ForcePolicyRefusal = {
  readonly code: 'NOT_YOURS_TO_ADOPT' | 'REASON_REQUIRED' | 'POLICY_BACKDATED' | 'POLICY_VERSION_TAKEN';
};
