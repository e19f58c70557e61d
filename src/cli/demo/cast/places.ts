import type { LpuCode } from '../../../kernel/ids';

/** `share` is of the force's cases, in hundredths; wards and streets are invented. */
export type LpuPlace = { readonly code: LpuCode; readonly name: string; readonly share: number; readonly wards: readonly WardPlace[] };
export type WardPlace = { readonly code: string; readonly name: string };

const towns: readonly (readonly [name: string, share: number, wards: string])[] = [
  [
    'Averstone Central',
    19,
    'Cornmarket, Weaver Row, Old Tannery, St Aldreda, Castle Ditch, Viaduct, Paragon Square, Foundry Hill, Lantern Street, Minster Yard, Canalside, Poplar Gate, Exchange, Brewhouse',
  ],
  [
    'Averstone North',
    14,
    'Hallowfield, Upper Sallow, Nettlebank, Kiln Lane, Bellfounders, Orchard Rise, Thornhay, Skelbrook Park, Jubilee, Withy Green, Ropewalk, Lark Hill, Peacehaven Road, Cindermoor',
  ],
  [
    'Brackenmouth',
    13,
    'Harbour, Lower Quay, Lifeboat, Netmakers, Saltpan, Beacon Point, Chandlers, Old Fort, Strandside, Gullwing, Ferry Road, Promenade, Pilots Steps, Sandholme',
  ],
  [
    'Calderwick',
    11,
    'Market Calder, Wickfield, Millrace, Spindle Street, Fulling Green, Upper Weir, Teasel Bank, Priory, Holm Bridge, Dyers End, Shuttleworth Rise, Calder Heath, Stonepit, Riverside',
  ],
  [
    'Dunmarsh and Vale',
    8,
    'Dunmarsh Town, Marsh Bank, Vale Royal Oak, Long Drove, Nine Elms Farm, Fenside, Sluice End, Wheatcroft, Barley Hythe, Little Dunning, Great Dunning, Osier Holt, Crane Fen',
  ],
  [
    'Eskerby',
    10,
    'Eskerby Town, College, Station Road, Longhope, Quarry Bank, Birch Moor, Signal Hill, Tramway, Ashgrove, Linnet Park, Gas Lane, Northgate Cross, St Wystan',
  ],
  [
    'Fallowdean',
    7,
    'Fallow Green, Dean Bottom, Hurst End, Chapel Fold, Hazel Down, Beechmast, Withering Lane, Abbots Fallow, Sheepwash, Roebuck, Highcombe, Oakhanger Rise, Dovecote',
  ],
  [
    'Garrick Moor',
    6,
    'Garrick, Moor Top, Peat Cross, Wheelhouse, Bleaklow End, Shepley Stones, Heather Royd, Packhorse, Tarn Side, Rushy Clough, Colliers Row, Pithead, Snowden Fold',
  ],
  [
    'Hythe Newtown',
    12,
    'Newtown East, Newtown West, Airfield, Innovation Park, Meadow Reach, Hythe Village, Concord, Kestrel Way, Bluebell Chase, Unity, Mercer Park, Solar Fields, Watermead, Parkway',
  ],
];

export const lpuPlaces: readonly LpuPlace[] = towns.map(([name, share, wards], index) => ({
  code: `LPU-${index + 1}` as LpuCode,
  name,
  share,
  wards: wards.split(', ').map((ward, at) => ({ code: `W${index + 1}${String(at + 1).padStart(2, '0')}`, name: ward })),
}));

/** One unit has a lead and nobody to stand in: it shows in what is late there. */
export const shortOfInspectors = 'LPU-4' as LpuCode;

export const streets = [
  'Alder Walk',
  'Bobbin Street',
  'Candle Close',
  'Drovers Way',
  'Elmwood Terrace',
  'Fiddlers Court',
  'Granary Road',
  'Hopgarden Lane',
  'Inkerman Place',
  'Juniper Avenue',
  'Kingfisher Mews',
  'Loom Street',
  'Maltings Yard',
  'Nightingale Crescent',
  'Osprey Drive',
  'Pinfold Lane',
  'Quince Grove',
  'Rowan Street',
  'Saddlers Row',
  'Tinsmith Road',
  'Union Terrace',
  'Violet Bank',
  'Wharf Street',
  'Yarrow Gardens',
  'Allotment Road',
  'Bakehouse Lane',
  'Cobbler Steps',
] as const;

/** Codes of the product's list of places, with how often each is meant where the case is not online. */
export const offlinePlaces = [
  ['HOME', 15],
  ['NEAR_HOME', 17],
  ['STREET', 22],
  ['PUBLIC_TRANSPORT', 8],
  ['SHOP', 10],
  ['LICENSED_PREMISES', 5],
  ['WORKPLACE', 8],
  ['SCHOOL_OR_COLLEGE', 6],
  ['PLACE_OF_WORSHIP', 2],
  ['HEALTH_OR_CARE', 4],
  ['SPORT_OR_LEISURE', 2],
  ['TELEPHONE_OR_POST', 1],
] as const;
