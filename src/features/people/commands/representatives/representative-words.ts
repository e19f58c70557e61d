import type { RepresentativeEnding, RepresentativeKind } from '../../../../domain/person/representative-shape';

export const representativeKindLabels: readonly { readonly code: RepresentativeKind; readonly label: string }[] = [
  { code: 'GUARDIAN', label: 'Guardian' },
  { code: 'SPOKESPERSON', label: 'Spokesperson' },
  { code: 'RELATIVE', label: 'Relative' },
  { code: 'FEDERATION', label: 'Federation or union' },
  { code: 'NETWORK', label: 'Support network' },
  { code: 'OTHER', label: 'Somebody else' },
];

export const endingLabels: readonly { readonly code: RepresentativeEnding; readonly label: string }[] = [
  { code: 'PERSON_ASKED', label: 'The person asked for it' },
  { code: 'REPRESENTATIVE_ASKED', label: 'The representative asked for it' },
  { code: 'CAME_OF_AGE', label: 'The person came of age' },
  { code: 'NO_LONGER_SAFE', label: 'It is no longer safe' },
  { code: 'OTHER', label: 'Another reason' },
];
