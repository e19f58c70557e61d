import type { Entry } from './entry';

export const locationTypes: readonly Entry[] = [
  { code: 'HOME', label: 'Home' },
  { code: 'NEAR_HOME', label: 'Street or area near home' },
  { code: 'STREET', label: 'Street or other public place' },
  { code: 'PUBLIC_TRANSPORT', label: 'Public transport' },
  { code: 'SHOP', label: 'Shop' },
  { code: 'LICENSED_PREMISES', label: 'Pub, bar or restaurant' },
  { code: 'WORKPLACE', label: 'Workplace' },
  { code: 'SCHOOL_OR_COLLEGE', label: 'School, college or university' },
  { code: 'PLACE_OF_WORSHIP', label: 'Place of worship' },
  { code: 'HEALTH_OR_CARE', label: 'Hospital, surgery or care home' },
  { code: 'POLICE_PREMISES', label: 'Police station' },
  { code: 'CUSTODY', label: 'Custody' },
  { code: 'PUBLIC_ORDER', label: 'At an event or public order duty' },
  { code: 'SPORT_OR_LEISURE', label: 'Sport or leisure' },
  { code: 'ONLINE', label: 'Online' },
  { code: 'TELEPHONE_OR_POST', label: 'By telephone or post' },
  { code: 'OTHER', label: 'Somewhere else' },
];
