import type { CaseFile } from '../../../../casework/case-file/case-file';
import { ageBands } from '../../../../domain/reference-data/age-bands';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { ethnicities } from '../../../../domain/reference-data/ethnicities';
import { locationTypes } from '../../../../domain/reference-data/location-types';
import { riskLevels } from '../../../../domain/reference-data/risk-levels';
import { victimStates } from '../../../../domain/reference-data/victim-states';
import type { LocalPolicingUnitState } from '../../../../domain/local-policing-unit/state';
import type { Viewer } from '../../../../kernel/viewer';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { itemsOf, optionalItemsOf } from '../../forms/items-of';
import { strandChoices } from '../../../../casework/strands/strand-choices';
import { fromStrands } from '../../../../casework/strands/strand-values';

type Given = {
  readonly typed: TypedForm;
  readonly viewer: Viewer;
  readonly units: readonly LocalPolicingUnitState[];
  /** Another case of the same incident. */
  readonly like?: CaseFile | undefined;
  readonly known?: { readonly personId: string; readonly name: string } | undefined;
};

const kinds = caseKinds.filter(({ victim }) => victim === 'PUBLIC');

/** The order of the page's fields, so that its faults are told from the top down. */
const fieldOrder = [
  'kind',
  'strands',
  'reported',
  'occurred',
  'ended',
  'lpu',
  'ward',
  'locationType',
  'online',
  'victim',
  'name',
  'telephone',
  'email',
];
const placeOf = (field: string): number => {
  const place = fieldOrder.indexOf(field.replace(/-(date|time)$/, ''));
  return place < 0 ? fieldOrder.length : place;
};
const inPageOrder = (typed: TypedForm): TypedForm => ({
  ...typed,
  errors: typed.errors.toSorted((a, b) => placeOf(a.field) - placeOf(b.field)),
});

/** The form as it is first shown: empty, or with what another case of the same incident says already. */
export const toOpenCasePage = ({ typed, viewer, units, like, known }: Given) => ({
  typed: inPageOrder(typed),
  known,
  sameIncidentAs: like?.caseId,
  sameIncidentReference: like?.reference,
  lists: {
    kinds: itemsOf(kinds),
    strands: strandChoices,
    victims: itemsOf(victimStates),
    risks: itemsOf(riskLevels),
    locations: optionalItemsOf(locationTypes),
    ageBands: optionalItemsOf(ageBands),
    ethnicities: optionalItemsOf(ethnicities),
    units: units.map(({ code = '', name = '' }) => ({ value: code, text: `${code}, ${name}` })),
    wards: units.map(({ code = '', wards }) => ({ unit: code, items: wards.map((ward) => ({ value: ward.code, text: ward.name })) })),
  },
  start: {
    kind: like?.kind,
    strands: like ? fromStrands(like.strands) : [],
    reportedAt: like?.reportedAt,
    occurredFrom: like?.occurredFrom,
    occurredTo: like?.occurredTo,
    lpu: like?.access.recordedLpu ?? viewer.posts.find(({ lpu }) => lpu !== null)?.lpu ?? undefined,
    ward: like?.ward,
    locationType: like?.locationType,
    online: like?.online === true ? ['YES'] : [],
    risk: 'NOT_ASSESSED',
    victim: 'NAMED',
  },
});

export type OpenCasePage = ReturnType<typeof toOpenCasePage>;
