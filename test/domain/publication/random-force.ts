import type { FigureMeasure, Figures, FigureTable } from '../../../src/domain/figures/figures';
import { type Month, monthAfter, monthsFrom } from '../../../src/domain/figures/month';
import { type ReportingPeriod, shifted } from '../../../src/domain/figures/reporting-period';
import { seededRandom } from '../../support/seeded-random';
import { aMeasure, figuresOf, quarter } from './figures-of';
import { shareTable, tableByUnit, tableOf } from './counted-tables';

const groups = ['WHITE', 'MIXED', 'ASIAN', 'BLACK', 'OTHER', 'NOT_STATED'];
const strands = ['RACE', 'RELIGION', 'SEXUAL_ORIENTATION', 'DISABILITY', 'TRANSGENDER', 'AGE', 'SEX', 'ALTERNATIVE_SUBCULTURE', 'OTHER'];
const kinds = ['HATE_CRIME', 'NON_CRIME_HATE_INCIDENT', 'HATE_ASB'];
const dutyResults = ['onTime', 'recordedLate', 'late', 'missed'];

/** A case as the tables count it; every answer drawn anew. */
export type RandomCase = Readonly<
  Record<'kind' | 'lpu' | 'strand' | 'secondStrand' | 'group' | 'contact' | 'review' | 'right' | 'rightKept', string>
> & {
  readonly month: Month;
  readonly online: boolean;
  readonly kept: boolean;
  readonly hasDuty: boolean;
  readonly outcome?: string;
  readonly survey?: 'NONE' | 'RETURNED' | 'SATISFIED';
  readonly isLate: boolean;
};

/** About `volume` cases in each quarter; with an even seed something has fallen due in every one. */
export function randomCases(seed: number, volume: number, quarters: readonly ReportingPeriod[]): readonly RandomCase[] {
  const random = seededRandom(seed);
  const yes = (chance: number): boolean => random() < chance;
  /** The first far more often than the last. */
  const one = (list: readonly string[]): string => list[Math.floor(random() ** 2.5 * list.length)] as string;
  return quarters.flatMap(({ from }) =>
    Array.from({ length: Math.round(volume * (0.5 + random())) }, () => ({
      month: monthAfter(from, Math.floor(random() * 3)),
      kind: one(kinds),
      lpu: `LPU-${String(1 + Math.floor(random() * 9))}`,
      strand: one(strands),
      secondStrand: yes(0.1) ? one(strands) : '',
      group: one(groups),
      contact: one(dutyResults),
      review: one(dutyResults),
      right: one(['R3', 'R4', 'R6', 'R7']),
      rightKept: one(dutyResults),
      online: yes(0.2),
      kept: yes(0.7),
      hasDuty: seed % 2 === 0 || yes(0.98),
      isLate: yes(0.1),
      ...(yes(0.4) && { outcome: one(['OTHER', 'ATTRITION', 'CHARGED', 'POSITIVE']) }),
      ...(yes(0.5) && { survey: yes(0.5) ? ('NONE' as const) : yes(0.7) ? ('SATISFIED' as const) : ('RETURNED' as const) }),
    })),
  );
}

export const successive = (first: string, count: number): readonly ReportingPeriod[] =>
  Array.from({ length: count }, (_, place) => shifted(quarter(first), 3 * place));

/** The figures of one quarter over these cases, in the tables of the measures that are published. */
export function figuresOver(cases: readonly RandomCase[], period: ReportingPeriod, logBegins: Month): Figures {
  const months = monthsFrom(monthAfter(period.to, -23), period.to);
  const as = { cases, period, months, logBegins };
  const isKept = (result: string): boolean => result === 'onTime' || result === 'recordedLate';
  const inGroup = (group: string) => (one: RandomCase) => group === one.group || (group === 'STATED' && one.group !== 'NOT_STATED');
  const inStrand = (strand: string) => (one: RandomCase) => strand === 'ALL' || strand === one.strand || strand === one.secondStrand;
  const compared = (part: string, went: (one: RandomCase) => boolean, of: (one: RandomCase) => boolean): readonly FigureTable[] => [
    shareTable(`M15.${part}.ALL`, [...groups.slice(0, 5), 'STATED', 'NOT_STATED'], inGroup, went, of, as),
    shareTable(`M15.${part}.BY_STRAND`, ['ALL', ...strands], inStrand, went, of, as),
  ];
  const all = () => () => true;
  const hasOutcome = ({ outcome }: RandomCase): boolean => outcome !== undefined;
  const isPositive = ({ outcome }: RandomCase): boolean => outcome === 'POSITIVE' || outcome === 'CHARGED';
  const rated = (row: string) => (one: RandomCase) => (row === 'POSITIVE' ? isPositive(one) : one.outcome === row);
  const byStrand = (isCrime: boolean) => (one: RandomCase) =>
    (one.kind === 'HATE_CRIME') === isCrime
      ? [one.strand, ...(one.secondStrand && one.secondStrand !== one.strand ? [one.secondStrand] : [])]
      : [];
  const kindOf = (kind: string) => (one: RandomCase) => one.kind === kind;
  const returned = ({ survey }: RandomCase): boolean => survey === 'RETURNED' || survey === 'SATISFIED';
  const measures: readonly FigureMeasure[] = [
    aMeasure([
      tableOf(
        'M1.KIND',
        'COUNT',
        kinds,
        (one) => [one.kind],
        () => 'n',
        as,
      ),
    ]),
    aMeasure([
      tableOf('M2.STRAND_CRIME', 'COUNT', strands, byStrand(true), () => 'n', as),
      tableOf('M2.STRAND_NON_CRIME', 'COUNT', strands, byStrand(false), () => 'n', as),
    ]),
    aMeasure([
      tableByUnit(
        'M3.LPU',
        'COUNT',
        kinds,
        (one) => [one.kind],
        () => 'n',
        as,
      ),
      shareTable(
        'M3.ONLINE',
        kinds,
        kindOf,
        ({ online }) => online,
        () => true,
        as,
      ),
    ]),
    aMeasure([
      tableByUnit(
        'M4.FIRST_CONTACT',
        'DUTIES',
        ['FIRST_CONTACT'],
        () => ['FIRST_CONTACT'],
        ({ contact }) => contact,
        as,
      ),
    ]),
    aMeasure([
      tableByUnit(
        'M5.FIRST_REVIEW',
        'DUTIES',
        ['FIRST_REVIEW'],
        () => ['FIRST_REVIEW'],
        ({ review }) => review,
        as,
      ),
    ]),
    aMeasure([
      tableByUnit(
        'M6.RIGHT',
        'DUTIES',
        ['R3', 'R4', 'R6', 'R7'],
        ({ right }) => [right],
        ({ rightKept }) => rightKept,
        as,
      ),
    ]),
    aMeasure([
      shareTable('M10.RATES_ASSIGNED', ['POSITIVE', 'CHARGED'], rated, () => true, hasOutcome, as, true),
      shareTable('M10.ATTRITION_ASSIGNED', ['ATTRITION'], rated, () => true, hasOutcome, as, true),
    ]),
    aMeasure(
      [
        ...compared(
          'KEPT',
          ({ kept }) => kept,
          ({ hasDuty }) => hasDuty,
        ),
        ...compared(
          'FIRST_CONTACT',
          ({ contact }) => isKept(contact),
          ({ hasDuty }) => hasDuty,
        ),
        ...compared(
          'FIRST_REVIEW',
          ({ review }) => isKept(review),
          () => true,
        ),
        ...compared('POSITIVE', isPositive, hasOutcome),
      ],
      { section: 'SERVICE_BY_GROUP' },
    ),
    aMeasure([
      shareTable('M13.RETURNED', ['ALL'], all, returned, ({ survey }) => survey !== undefined, as),
      shareTable('M13.SATISFIED', ['ALL'], all, ({ survey }) => survey === 'SATISFIED', returned, as),
    ]),
    aMeasure([shareTable('M16.ETHNICITY', ['STATED'], all, inGroup('STATED'), () => true, as)]),
    aMeasure([
      shareTable(
        'M19.LATE',
        ['CONTACT', 'REVIEW'],
        (row) => (one) => row === 'CONTACT' || one.kept,
        ({ isLate }) => isLate,
        () => true,
        as,
      ),
    ]),
  ];
  return figuresOf(measures, { period, months, logBegins, lpus: Array.from({ length: 9 }, (_, unit) => `LPU-${String(unit + 1)}`) });
}
