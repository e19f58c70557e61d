import { asItems } from '../../../../casework/doors/as-items';
import type { Colleague } from '../../../../casework/staff-victims/staff-relations';
import { strandChoices } from '../../../../casework/strands/strand-choices';
import type { LocalPolicingUnitState } from '../../../../domain/local-policing-unit/state';
import { locationTypes } from '../../../../domain/reference-data/location-types';
import { capacities, involvements, openedAs } from '../../../../domain/reference-data/staff-victims';
import type { GrantedPart } from '../../../../domain/support-case/granted-part';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { toldFields } from './told-fields';

type Given = {
  readonly typed: TypedForm;
  readonly viewer: Viewer;
  readonly units: readonly LocalPolicingUnitState[];
  readonly everybody: readonly Colleague[];
  readonly able: (as: GrantedPart) => readonly Colleague[];
  readonly at: Instant;
};

const supervising: readonly string[] = ['SUPERVISOR', 'INSPECTOR', 'DUTY_INSPECTOR', 'SENIOR_LEAD'];

const chosenFrom = (none: string, list: readonly Colleague[]) => [
  { value: '', text: none },
  ...list.map(({ staffId, name }) => ({ value: staffId, text: name })),
];

/** The form as it is first shown. A choice that could only be refused is not offered. */
export const toReportPage = ({ typed, viewer, units, everybody, able, at }: Given) => ({
  typed,
  lists: {
    involvements: asItems(involvements),
    openedAs: asItems(openedAs.filter(({ code }) => code !== 'SUPERVISOR' || viewer.posts.some(({ role }) => supervising.includes(role)))),
    capacities: asItems(capacities),
    colleagues: chosenFrom('Choose, or enter a name below', everybody),
    kinds: [
      { value: 'STAFF_VICTIM_CRIME', text: 'A crime, or it may be one' },
      { value: 'STAFF_VICTIM_NON_CRIME', text: 'Not a crime, but hostile' },
    ],
    strands: strandChoices,
    units: [{ value: '', text: 'Choose' }, ...units.map(({ code = '', name = '' }) => ({ value: code, text: `${code}, ${name}` }))],
    locations: [{ value: '', text: 'Choose' }, ...asItems(locationTypes)],
    alleged: chosenFrom('No, or not known', everybody),
    told: Object.fromEntries(
      toldFields.map(({ field, as }) => [field, chosenFrom(field === 'supervisor' ? 'Choose' : 'Nobody for now', able(as))]),
    ),
  },
  start: { reportedAt: at, lpu: viewer.posts.find(({ lpu }) => lpu !== null)?.lpu ?? undefined },
});
