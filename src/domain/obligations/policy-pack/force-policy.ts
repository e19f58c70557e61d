import type { Decider, Decision } from '../../../kernel/decider';
import { accepted, refused } from '../../../kernel/decider';
import type { StreamName } from '../../../kernel/event';
import type { By } from '../../by';
import { holds, isSystem } from '../../by';
import { versionOf } from '../terms';
import { defaultPack } from './default-pack';
import type { PolicyPackEvent } from './events';
import type { ForcePolicyCommand, ForcePolicyRefusal } from './force-policy-commands';
import { evolve, type ForcePolicyState, noneAdopted } from './force-policy-state';

type Verdict = Decision<PolicyPackEvent, ForcePolicyRefusal>;

const no = (code: ForcePolicyRefusal['code']): Verdict => refused({ code });
const mayAdopt = (by: By): boolean => isSystem(by) || holds(by, 'ADMINISTRATOR');

/** Adopting the same again changes nothing. Never backdated: what a clock that has started ran by stays what it was. */
function decide({ by, at, pack, digest, from, why }: ForcePolicyCommand, state: ForcePolicyState): Verdict {
  if (!mayAdopt(by)) return no('NOT_YOURS_TO_ADOPT');
  if (why.trim() === '') return no('REASON_REQUIRED');
  if (isTaken(state, { pack, digest })) return no('POLICY_VERSION_TAKEN');
  const latest = state.adopted.at(-1);
  if (latest?.version === versionOf(pack) && latest.from === from) return accepted();
  if (from < at) return no('POLICY_BACKDATED');
  const { name, version } = pack;
  return accepted({
    type: 'PolicyPackAdopted',
    schemaVersion: 1,
    data: {
      ...{ name, version, document: pack, digest, from, why: why.trim(), adoptedAt: at },
      ...(!isSystem(by) && { adoptedBy: by.staffId }),
    },
  });
}

/** Whether its name and version mean another document already. */
function isTaken({ adopted }: ForcePolicyState, { pack, digest }: Pick<ForcePolicyCommand, 'pack' | 'digest'>): boolean {
  const version = versionOf(pack);
  if (version === versionOf(defaultPack) && JSON.stringify(pack) !== JSON.stringify(defaultPack)) return true;
  return adopted.some((one) => one.version === version && one.digest !== digest);
}

/** Which pack rules the force, since when, by whom and why. */
export const forcePolicy: Decider<ForcePolicyCommand, ForcePolicyState, PolicyPackEvent, ForcePolicyRefusal> = {
  initialState: noneAdopted,
  decide,
  evolve,
};

export const forcePolicyStream: StreamName = 'policyPack-force';
