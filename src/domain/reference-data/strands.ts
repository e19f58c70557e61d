import type { Entry } from './entry';

export type StrandEntry = Entry & { readonly monitored: 'NATIONAL' | 'LOCAL'; readonly subStrands: readonly Entry[] };

const other: Entry = { code: 'OTHER', label: 'Other' };

/** The characteristic perceived as targeted (facts §4.1); the five monitored nationally first. */
export const strands: readonly StrandEntry[] = [
  {
    code: 'RACE',
    label: 'Race',
    monitored: 'NATIONAL',
    subStrands: [
      { code: 'ANTI_BLACK', label: 'Anti-Black' },
      { code: 'ANTI_SOUTH_ASIAN', label: 'Anti-South Asian' },
      { code: 'ANTI_EAST_OR_SOUTH_EAST_ASIAN', label: 'Anti-East or South East Asian' },
      { code: 'GYPSY_ROMA_TRAVELLER', label: 'Gypsy, Roma or Traveller' },
      { code: 'OTHER_NATIONALITY', label: 'Another nationality' },
      { code: 'ASYLUM_OR_REFUGEE', label: 'Asylum seeker or refugee' },
      other,
    ],
  },
  {
    code: 'RELIGION',
    label: 'Religion or belief',
    monitored: 'NATIONAL',
    subStrands: [
      { code: 'ISLAM', label: 'Muslim' },
      { code: 'JUDAISM', label: 'Jewish' },
      { code: 'CHRISTIANITY', label: 'Christian' },
      { code: 'HINDUISM', label: 'Hindu' },
      { code: 'SIKHISM', label: 'Sikh' },
      { code: 'BUDDHISM', label: 'Buddhist' },
      { code: 'NO_RELIGION', label: 'No religion' },
      { code: 'UNKNOWN', label: 'Not known' },
      other,
    ],
  },
  {
    code: 'SEXUAL_ORIENTATION',
    label: 'Sexual orientation',
    monitored: 'NATIONAL',
    subStrands: [
      { code: 'GAY', label: 'Gay' },
      { code: 'LESBIAN', label: 'Lesbian' },
      { code: 'BISEXUAL', label: 'Bisexual' },
      { code: 'HETEROSEXUAL', label: 'Heterosexual' },
      other,
    ],
  },
  {
    code: 'DISABILITY',
    label: 'Disability',
    monitored: 'NATIONAL',
    subStrands: [
      { code: 'PHYSICAL', label: 'Physical' },
      { code: 'LEARNING', label: 'Learning' },
      { code: 'MENTAL_HEALTH', label: 'Mental health' },
      { code: 'SENSORY', label: 'Sensory' },
      other,
    ],
  },
  {
    code: 'TRANSGENDER',
    label: 'Transgender',
    monitored: 'NATIONAL',
    subStrands: [
      { code: 'TRANS_WOMAN', label: 'Trans woman' },
      { code: 'TRANS_MAN', label: 'Trans man' },
      { code: 'NON_BINARY', label: 'Non-binary' },
      other,
    ],
  },
  { code: 'AGE', label: 'Age', monitored: 'LOCAL', subStrands: [] },
  { code: 'SEX', label: 'Sex', monitored: 'LOCAL', subStrands: [{ code: 'MISOGYNY', label: 'Misogyny' }, other] },
  { code: 'ALTERNATIVE_SUBCULTURE', label: 'Alternative subculture', monitored: 'LOCAL', subStrands: [] },
  { code: 'OTHER', label: 'Other', monitored: 'LOCAL', subStrands: [] },
];
