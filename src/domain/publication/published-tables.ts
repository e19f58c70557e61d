/**
 * A table of the meeting's figures that goes out: as it is, or by unit (its rows added up; a count by unit has its rows as columns).
 * `parts` names yes, no and all of a share. `pools`: a row too small to show is shown over a longer period once it can be.
 */
export type GoesOut = {
  readonly table: string;
  readonly by: 'ROW' | 'UNIT';
  readonly parts?: readonly [string, string, string];
  readonly pools?: true;
};

const bothWays = (table: string): readonly GoesOut[] => [
  { table, by: 'ROW' },
  { table, by: 'UNIT' },
];

/** What service is compared by between groups (M15): the same people in all but the last. */
export const comparedAlike = ['KEPT', 'FIRST_CONTACT', 'FIRST_REVIEW'];
const compared: readonly (readonly [string, readonly [string, string, string]])[] = [
  ['KEPT', ['All kept', 'Not all kept', 'Cases']],
  ['FIRST_CONTACT', ['On time', 'Not on time', 'Cases']],
  ['FIRST_REVIEW', ['On time', 'Not on time', 'Cases']],
  ['POSITIVE', ['Positive', 'Another outcome', 'With an outcome']],
];

/**
 * All that leaves the force of one quarter, beside what it promised staff victims, which is hidden by a rule of its own. The period's own
 * counts and nothing else: times, states at a month's end and longer windows stay with the meeting. What relations.ts knows to be the same
 * quantity in two of them is shown or hidden alike; whoever adds a table adds what it has in common with the others.
 */
export const publishedTables: readonly GoesOut[] = [
  { table: 'M1.KIND', by: 'ROW' },
  { table: 'M2.STRAND_CRIME', by: 'ROW' },
  { table: 'M2.STRAND_NON_CRIME', by: 'ROW' },
  { table: 'M3.LPU', by: 'UNIT' },
  { table: 'M3.ONLINE', by: 'ROW', parts: ['Online', 'Not online', 'All'] },
  ...bothWays('M4.FIRST_CONTACT'),
  ...bothWays('M5.FIRST_REVIEW'),
  ...bothWays('M6.RIGHT'),
  { table: 'M10.RATES_ASSIGNED', by: 'ROW', parts: ['Of these', 'Another outcome', 'With an outcome'] },
  { table: 'M10.ATTRITION_ASSIGNED', by: 'ROW', parts: ['Of these', 'Another outcome', 'With an outcome'] },
  ...compared.flatMap(([part, parts]): readonly GoesOut[] => [
    { table: `M15.${part}.ALL`, by: 'ROW', parts, pools: true },
    { table: `M15.${part}.BY_STRAND`, by: 'ROW', parts, pools: true },
  ]),
  { table: 'M13.RETURNED', by: 'ROW', parts: ['Returned', 'Not returned', 'Offered'] },
  { table: 'M13.SATISFIED', by: 'ROW', parts: ['Satisfied', 'Not satisfied', 'Returned'] },
  { table: 'M13.NOT_OFFERED', by: 'ROW' },
  { table: 'M12.REPEAT', by: 'ROW', parts: ['With an earlier case', 'Without', 'People'] },
  { table: 'M19.LATE', by: 'ROW', parts: ['More than 24 hours after', 'Within 24 hours', 'All'] },
  { table: 'M16.ETHNICITY', by: 'ROW', parts: ['Stated', 'Not stated', 'All'] },
];
