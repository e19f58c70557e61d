import { localDate } from '../../../src/kernel/instant';
import { ageBands } from '../../../src/domain/reference-data/age-bands';
import { caseKinds } from '../../../src/domain/reference-data/case-kinds';
import { channelCodes, channels, contactDirections, directionCodes } from '../../../src/domain/reference-data/channels';
import {
  contactOutcomeCodes,
  contactOutcomes,
  stillSafeAnswers,
  stillSafeCodes,
} from '../../../src/domain/reference-data/contact-outcomes';
import { contactPurposes, purposeCodes } from '../../../src/domain/reference-data/contact-purposes';
import type { Entry } from '../../../src/domain/reference-data/entry';
import { codesOf, holdsOn, labelOf } from '../../../src/domain/reference-data/entry';
import { ethnicities } from '../../../src/domain/reference-data/ethnicities';
import { keyEventTypeCodes, keyEventTypes } from '../../../src/domain/reference-data/key-event-types';
import { locationTypes } from '../../../src/domain/reference-data/location-types';
import { enhancedGrounds, needs } from '../../../src/domain/reference-data/needs';
import { outcomeTypes } from '../../../src/domain/reference-data/outcome-types';
import { reviewTypeCodes, reviewTypes } from '../../../src/domain/reference-data/review-types';
import { assessedRiskCodes, riskLevels } from '../../../src/domain/reference-data/risk-levels';
import { strands } from '../../../src/domain/reference-data/strands';
import { victimStateCodes, victimStates } from '../../../src/domain/reference-data/victim-states';

const lists: Record<string, readonly Entry<string | number>[]> = {
  ageBands,
  caseKinds,
  channels,
  contactDirections,
  contactOutcomes,
  stillSafeAnswers,
  contactPurposes,
  ethnicities,
  keyEventTypes,
  locationTypes,
  needs,
  enhancedGrounds,
  outcomeTypes,
  reviewTypes,
  riskLevels,
  strands,
  victimStates,
  ...Object.fromEntries(strands.map((strand) => [strand.code, strand.subStrands])),
};

describe('The lists that casework draws on', () => {
  it.each(Object.entries(lists))('%s have each code once, with words for it', (_, list) => {
    expect(new Set(codesOf(list)).size).toBe(list.length);
    for (const entry of list) expect(entry.label).toMatch(/\S/);
  });

  it.each([
    [channels, channelCodes],
    [contactDirections, directionCodes],
    [contactOutcomes, contactOutcomeCodes],
    [stillSafeAnswers, stillSafeCodes],
    [contactPurposes, purposeCodes],
    [keyEventTypes, keyEventTypeCodes],
    [reviewTypes, reviewTypeCodes],
    [riskLevels, ['NOT_ASSESSED', ...assessedRiskCodes]],
    [victimStates, victimStateCodes],
  ] as const)('have words for exactly the codes that programs rely on (%#)', (list, codes) => {
    expect(codesOf(list as readonly Entry[])).toEqual(codes);
  });

  it('know 18 ethnicities and "not stated", and outcome types 1 to 22', () => {
    expect(ethnicities).toHaveLength(19);
    expect(codesOf(outcomeTypes)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
  });

  it('hold from their first day to their last, both included', () => {
    const entry: Entry = { code: 'X', label: 'X', from: localDate('2026-01-01'), to: localDate('2026-12-31') };
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'] as const;
    expect(days.map((day) => holdsOn(entry, localDate(day)))).toEqual([false, true, true, false]);
  });

  it('show the code itself where a list no longer has it', () => {
    expect([labelOf(strands, 'RACE'), labelOf(strands, 'GONE')]).toEqual(['Race', 'GONE']);
  });
});
