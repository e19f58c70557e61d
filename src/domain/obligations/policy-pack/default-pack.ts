import document from './default-policy.json';
import { frozen } from './frozen';
import { policyPackSchema, type PolicyPack } from './policy-pack';

/** What rules until the force has adopted a pack of its own. */
export const defaultPack: PolicyPack = frozen(policyPackSchema.parse(document));
