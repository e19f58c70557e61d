import type { CaseRecord } from '../../../src/domain/measures/case-record';
import { recordOf } from '../../../src/domain/measures/evolve-record';
import { factOf } from '../../../src/domain/measures/fact-of';
import type { Told } from '../obligations/engine/told';
import { caseId } from '../support-case/scene';

/** A case told through the decider, as figures see it. */
export function recordOfTold({ events }: Told): CaseRecord {
  const record = recordOf(
    caseId,
    events.flatMap((event) => factOf(event) ?? []),
  );
  if (!record) throw new Error('nothing was opened');
  return record;
}
