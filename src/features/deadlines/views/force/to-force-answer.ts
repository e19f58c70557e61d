import type { FiguresAnswer, ForceAnswer } from './force.answer';
import type { ForceAtAGlance, UnitAtAGlance } from './force.query';

type Counted = Omit<UnitAtAGlance, 'lpu' | 'name' | 'gaps'>;

type Figures = Pick<FiguresAnswer, keyof FiguresAnswer>;

const toFigures = (unit: Counted): Figures => ({
  open: unit.open,
  reviews: { today: unit.reviewsToday, week: unit.reviewsWeek },
  contacts: { today: unit.contactsToday, week: unit.contactsWeek },
  overdue: { day: unit.overdueDay, threeDays: unit.overdueThree, sevenDays: unit.overdueSeven, longer: unit.overdueLonger },
  neverContacted: unit.neverContacted,
  exemptions: unit.exemptions,
  unconfirmed: unit.unconfirmed,
});

const sum = (units: readonly Counted[], of: (unit: Counted) => number): number => units.reduce((total, unit) => total + of(unit), 0);

const totalOf = (units: readonly Counted[]): Figures => ({
  open: sum(units, ({ open }) => open),
  reviews: { today: sum(units, ({ reviewsToday }) => reviewsToday), week: sum(units, ({ reviewsWeek }) => reviewsWeek) },
  contacts: { today: sum(units, ({ contactsToday }) => contactsToday), week: sum(units, ({ contactsWeek }) => contactsWeek) },
  overdue: {
    day: sum(units, ({ overdueDay }) => overdueDay),
    threeDays: sum(units, ({ overdueThree }) => overdueThree),
    sevenDays: sum(units, ({ overdueSeven }) => overdueSeven),
    longer: sum(units, ({ overdueLonger }) => overdueLonger),
  },
  neverContacted: sum(units, ({ neverContacted }) => neverContacted),
  exemptions: sum(units, ({ exemptions }) => exemptions),
  unconfirmed: sum(units, ({ unconfirmed }) => unconfirmed),
});

export const toForceAnswer = ({ at, units, secondReadings }: ForceAtAGlance): ForceAnswer => ({
  at,
  units: units.map((unit) => ({ lpu: unit.lpu, name: unit.name, gaps: unit.gaps.map((gap) => ({ ...gap })), ...toFigures(unit) })),
  total: totalOf(units),
  secondReadings: secondReadings.map((one) => ({ ...one })),
});
