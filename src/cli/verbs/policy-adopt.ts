import '../../casework/force-policy.refusals';
import { packDigest } from '../../casework/policy-in-force/pack-digest';
import { forcePolicy, forcePolicyStream } from '../../domain/obligations/policy-pack/force-policy';
import type { PolicyPack } from '../../domain/obligations/policy-pack/policy-pack';
import { versionOf } from '../../domain/obligations/terms';
import { type Instant, isInstant } from '../../kernel/instant';
import { toInstant } from '../../platform/validation/is-instant-text';
import { configOf, dataOption, jsonOption } from '../data-folder';
import { byOperator, openRunner, refusedInWords } from '../open-runner';
import { readPolicyFile, tellPolicyFaults } from '../policy-file';
import type { Given, Terminal, Verb } from '../verb';
import { neededText, textOf, WrongUse } from '../verb';

export const policyAdopt: Verb = {
  name: 'policy adopt',
  usage: '<pack.json> --why <words> [--from <instant>] [--data <dir>] [--json]',
  summary: 'lets a policy pack rule what begins from then on; a faulty one changes nothing',
  about: [
    'The instant is written with its offset: 2026-12-01T00:00:00+00:00. What is due already keeps the version that it was reckoned by.',
    'The same pack from the same instant again changes nothing.',
  ],
  options: {
    why: { type: 'string', what: 'why it is adopted, for whoever asks later' },
    from: { type: 'string', what: 'from when it rules; from now on if left out' },
    ...dataOption,
    ...jsonOption,
  },
  words: [1, 1],
  run: async (given, terminal) => {
    const why = neededText(policyAdopt, given, 'why');
    const from = instantOf(textOf(policyAdopt, given, 'from'));
    const checked = readPolicyFile(given.words[0] ?? '');
    if ('faults' in checked) {
      tellPolicyFaults(checked.faults, terminal, given.values['json'] === true);
      terminal.err('Nothing was adopted: the policy in force stays.');
      return 1;
    }
    await adopt(checked.pack, why, from, given, terminal);
    return 0;
  },
};

function instantOf(typed: string | undefined): Instant | undefined {
  if (typed === undefined) return undefined;
  const from = toInstant(typed);
  if (typeof from !== 'string' || !isInstant(from)) throw new WrongUse('Write --from with its offset, such as 2026-12-01T00:00:00+00:00.');
  return from;
}

async function adopt(pack: PolicyPack, why: string, wanted: Instant | undefined, given: Given, terminal: Terminal): Promise<void> {
  const { runner, context, close } = await openRunner(configOf(given, terminal));
  try {
    const now = context();
    const from = wanted ?? now.at;
    const { eventIds } = await runner.execute(
      forcePolicy,
      forcePolicyStream,
      { type: 'AdoptPolicyPack', by: byOperator, at: now.at, pack, digest: packDigest(pack), from, why },
      now,
    );
    const adopted = eventIds.length > 0;
    const version = versionOf(pack);
    if (given.values['json'] === true) terminal.out(JSON.stringify({ adopted, version, from, faults: [] }));
    else terminal.out(`${adopted ? 'Adopted' : 'Adopted already'}: ${pack.title}, ${version}, from ${from}.`);
  } catch (error) {
    throw refusedInWords(error);
  } finally {
    await close();
  }
}
