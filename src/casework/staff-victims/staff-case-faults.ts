import type { Grant } from '../../domain/support-case/staff-victim-access';
import { appointedParts } from '../../domain/support-case/granted-part';
import type { StaffId } from '../../kernel/ids';
import type { Fault } from '../../platform/errors/invalid-request';
import type { StaffCaseDetails, StaffVictimDetails } from './staff-victim-details';
import { partWords } from './part-words';

/** What the staff register says of those who are named. */
export type Register = {
  readonly isRegistered: (staffId: StaffId) => boolean;
  readonly isAble: (grant: Grant) => boolean;
};

/** What one field alone cannot tell, every fault at once. What the law of a case refuses is for its decider to say. */
export function staffCaseFaults(details: StaffCaseDetails, staffVictim: StaffVictimDetails, register: Register): readonly Fault[] {
  return [
    ...whoseFaults(details, staffVictim, register),
    ...tellFaults(staffVictim.tell, register),
    ...allegedFaults(staffVictim, register),
    ...reportFaults(staffVictim),
  ];
}

function whoseFaults({ person, personId, thirdPartyReporter }: StaffCaseDetails, { staffId }: StaffVictimDetails, register: Register) {
  const faults: Fault[] = [];
  // Whether a colleague has a case already is nobody's to find out here, so nothing asked depends on it.
  if (personId !== undefined) faults.push({ pointer: '/personId', detail: 'Leave this out: name the colleague' });
  if (thirdPartyReporter) faults.push({ pointer: '/thirdPartyReporter', detail: 'Leave this out: say as whom you report it' });
  if (staffId === undefined && !person) faults.push({ pointer: '/person', detail: 'Select the colleague, or enter their name' });
  if (staffId !== undefined && !register.isRegistered(staffId))
    faults.push({ pointer: '/staffVictim/staffId', detail: 'must be a member of staff' });
  return faults;
}

const isHeldByOne = ({ as }: Grant): boolean => (appointedParts as readonly string[]).includes(as) || as === 'INSPECTOR';

function tellFaults(tell: readonly Grant[], register: Register): readonly Fault[] {
  return tell.flatMap((grant, index): readonly Fault[] => {
    const pointer = `/staffVictim/tell/${index}/staffId`;
    const earlier = tell.slice(0, index);
    if (!register.isAble(grant)) return [{ pointer, detail: `Choose somebody who can be ${partWords[grant.as]} today` }];
    if (isHeldByOne(grant) && earlier.some(({ as }) => as === grant.as)) return [{ pointer, detail: 'Choose one for this part' }];
    if (earlier.some(({ staffId, as }) => staffId === grant.staffId && isJudging({ as }, grant))) {
      return [{ pointer, detail: 'Choose somebody who has no other part in this' }];
    }
    return [];
  });
}

/** Who reviews has no other part. */
const isJudging = (one: Pick<Grant, 'as'>, other: Pick<Grant, 'as'>): boolean => [one.as, other.as].some((as) => as === 'INSPECTOR');

function allegedFaults({ alleged = [], involvement, staffId: victim }: StaffVictimDetails, register: Register): readonly Fault[] {
  const named = alleged.flatMap(({ staffId }, index): readonly Fault[] => {
    const pointer = `/staffVictim/alleged/${index}/staffId`;
    if (!register.isRegistered(staffId)) return [{ pointer, detail: 'must be a member of staff' }];
    if (staffId === victim) return [{ pointer, detail: 'Choose somebody else: this is who it happened to' }];
    return alleged.slice(0, index).some((one) => one.staffId === staffId) ? [{ pointer, detail: 'Name each colleague once' }] : [];
  });
  const contradicts = alleged.length > 0 && involvement === 'NOBODY';
  return contradicts ? [{ pointer: '/staffVictim/involvement', detail: 'You name a colleague below: select yes' }, ...named] : named;
}

function reportFaults({ healthAndSafety }: StaffVictimDetails): readonly Fault[] {
  if (!healthAndSafety) return [];
  const { reference, notApplicable } = healthAndSafety;
  const isOne = (reference === undefined) !== (notApplicable === undefined);
  return isOne ? [] : [{ pointer: '/staffVictim/healthAndSafety', detail: 'Enter the reference of the report, or why none is needed' }];
}
