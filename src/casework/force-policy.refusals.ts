import type { ForcePolicyRefusal } from '../domain/obligations/policy-pack/force-policy-commands';
import { registerRefusals } from '../platform/errors/refusals';

/** What each refusal about the policy pack says: imported for its effect, by each door to it. */
registerRefusals<ForcePolicyRefusal['code']>({
  NOT_YOURS_TO_ADOPT: { says: 'This is for an administrator to do.', status: 403 },
  REASON_REQUIRED: { says: 'This needs a few words. Fill in what was left empty.' },
  POLICY_BACKDATED: { says: 'A policy pack rules from now on or later, never earlier. Enter a later beginning.' },
  POLICY_VERSION_TAKEN: { says: 'Another pack has this name and version already. Give this one a version of its own.' },
});
