import type { UnitNames } from '../../casework/pack/tables/unit-words';
import type { LocalPolicingUnitEvent } from '../../domain/local-policing-unit/events';
import { localPolicingUnitStream } from '../../domain/local-policing-unit/local-policing-unit';
import type { LpuCode } from '../../kernel/ids';
import type { OpenData } from '../open-data';

/** What the units are called now; one that was never established has no name. */
export async function unitNamesInLog({ store, codec }: Pick<OpenData, 'store' | 'codec'>, lpus: readonly string[]): Promise<UnitNames> {
  const names = new Map<string, string>();
  for (const lpu of lpus) {
    for await (const batch of store.readStream(localPolicingUnitStream(lpu as LpuCode))) {
      for (const stored of batch) {
        const event = codec.decode<LocalPolicingUnitEvent>(stored, 'locked');
        if (event.type === 'LocalPolicingUnitEstablished') names.set(event.data.code, event.data.name);
      }
    }
  }
  return names;
}
