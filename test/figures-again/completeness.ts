import { ethnicities } from '../../src/domain/reference-data/ethnicities';
import type { KnownCase } from './known-case';
import type { KnownLog } from './known-log';
import type { Line } from './line';
import { monthOf } from './london';

/** M16: what of the record is filled in. */
export function completenessOfRecord(aCase: KnownCase, { pack }: KnownLog): readonly Line[] {
  const { month, lpu } = aCase;
  const { victim, ethnicity, locationType, online, ageBand, strands } = aCase.opened.data;
  const other = { table: 'M16.OTHER', month, lpu };
  const divided = strands.filter(({ strand }) => pack.strands.some(({ code, subStrands }) => code === strand && subStrands.length > 0));
  const isStated = ethnicities.some(({ code }) => code === ethnicity && code !== 'NS');
  const lines: Line[] = [
    { ...other, row: 'LOCATION_TYPE', is: locationType !== undefined },
    { ...other, row: 'RISK', is: aCase.all('RiskAssessed').length > 0 },
  ];
  if (victim === 'NAMED') lines.push({ table: 'M16.ETHNICITY', row: 'STATED', month, lpu, is: isStated });
  if (victim === 'NAMED') lines.push({ ...other, row: 'AGE_BAND', is: ageBand !== undefined });
  if (locationType === 'ONLINE') lines.push({ ...other, row: 'ONLINE_FLAG', is: online });
  if (divided.length > 0) lines.push({ ...other, row: 'SUB_STRAND', is: divided.every(({ subStrand }) => subStrand !== undefined) });
  return lines;
}

/** M20: first reviews exempted, by whom, and of how many. */
export function exemptions(aCase: KnownCase): readonly Line[] {
  const { month, lpu } = aCase;
  const exempted = aCase.all('ReviewExempted').at(0);
  const lines: Line[] = [];
  if (exempted) lines.push({ table: 'M20.BY_ROLE', row: exempted.data.role, month: monthOf(exempted.data.exemptedAt), lpu });
  if (aCase.all('ObligationArose').some(({ data }) => data.rule === 'INSPECTOR_FIRST_REVIEW'))
    lines.push({ table: 'M20.SHARE', row: 'ALL', month, lpu, is: exempted !== undefined });
  return lines;
}
