import { monthAt } from '../figures/month';
import { defaultPack } from '../obligations/policy-pack/default-pack';
import type { PolicyPack } from '../obligations/policy-pack/policy-pack';
import type { PointState } from '../promise/point-states';
import type { CaseRecord } from './case-record';
import { howCounted } from './how-counted';
import { knownKind } from './known-kind';
import type { AsKnown, Counted, Measure, MeasureTable } from './measure';
import { ownAnswer, pointStanding } from './promise-facts';
import { oneMore } from './tallies';

const standings = {
  KEPT_ON_TIME: 'kept on time',
  KEPT_RECORDED_LATE: 'kept on time, written down late',
  KEPT_LATE: 'kept late',
  MISSED: 'missed',
  DECLINED: 'declined by the victim',
  SET_ASIDE: 'not applicable',
  NOT_DUE: 'not due yet',
};
const answers = {
  KEPT: 'they say kept',
  PARTLY: 'they say partly kept',
  NOT_KEPT: 'they say not kept',
  DOES_NOT_WISH_TO_SAY: 'they do not wish to say',
  ASKED_NO_ANSWER: 'asked, with no answer',
  NOT_ASKED: 'not asked yet',
};
const kinds: Readonly<Record<string, string>> = { CRIME: 'Hate crimes', NON_CRIME: 'Incidents that are no crime' };
const standingOf = (state: PointState): keyof typeof standings =>
  state === 'DUE' ? 'NOT_DUE' : state === 'NOT_APPLICABLE' ? 'SET_ASIDE' : state;

const points = (defaultPack.promise?.points ?? []).map(({ code }) => code);
const table = (id: string, title: string, words: Readonly<Record<string, string>>): MeasureTable => ({
  ...{ id, title, kind: 'COUNT', unit: 'promises', byLpu: false, rowsAddUp: false },
  rows: points.flatMap((point) => Object.keys(words).map((code) => `${point}:${code}`)),
  note: 'The rows of one point add up to the promises made; those of several points do not.',
  labelOf: (row, { promise }: PolicyPack) => {
    const [code = '', standing = ''] = row.split(':');
    return `${promise?.points.find((point) => point.code === code)?.title ?? code}: ${words[standing] ?? standing}`;
  },
});

function* count(record: CaseRecord, as: AsKnown): Iterable<Counted> {
  const { promise, kind, recordedAt } = record;
  const month = monthAt(recordedAt);
  yield { table: 'M17.CASES', row: knownKind(kind, as.pack).crime ? 'CRIME' : 'NON_CRIME', month, tally: oneMore };
  if (!promise) return;
  for (const point of promise.points) {
    const standing = standingOf(pointStanding(point, record, promise, as));
    yield { table: 'M17.POINTS', row: `${point.code}:${standing}`, month, tally: oneMore };
    yield { table: 'M17.ANSWERS', row: `${point.code}:${ownAnswer(point, record, promise)}`, month, tally: oneMore };
  }
}

export const promiseToStaffVictims: Measure = {
  id: 'M17',
  version: 1,
  title: 'The promise to members of the force who are victims',
  section: 'PROMISE',
  about: 'STAFF_VICTIMS',
  definition:
    'For each case of a member of the force who is a victim, in the month in which it was recorded and its promise made: how each point of the promise as pinned in the case stands as known then, by the duties that are evidence for it. Not applicable where the point was set aside. Declined where the victim declines it now and nothing of it was missed before. Missed while any of its duties has passed unmet, and where the victim declined it only after that and declines it still. Not due yet while one is open in its time (one that repeats and was done before apart), or none has arisen. Kept late where one was met late, or where it was declined after its time and is wanted again; kept on time, written down late, where one was done in time but written down after it; else kept on time. A point whose duties were all declined, or waived, stands as declined, or not applicable. Beside it, whatever the force claims, the victim’s own last answer on the point; where there is none, whether they were asked: the duty to ask (PROMISE_VIEW_ASKED) was met, by asking or by their answer on another point. Kind of case as at recording.',
  denominator:
    'Promises made in the rolling twelve months that end with the period, for the whole force: counts alone, never a percentage. Fewer than ten are not shown.',
  traps: [
    'These cases are in no other figure, and never crossed with unit, strand, rank or kind of work.',
    'Silence is not satisfaction: asked with no answer, and not asked yet, are shown as just that.',
    'Force and victim may both be right: a point kept on time may have been kept badly.',
    'A promise made lately has had less time in which to be missed.',
    'A case that was found to be a duplicate, as known then, counts nowhere.',
    howCounted.months,
  ],
  source: 'The promise in the policy pack (by default the product’s own wording, not any force’s published text).',
  tables: [
    table('M17.POINTS', 'How each point of the promise stands', standings),
    table('M17.ANSWERS', 'What the victims say of each point', answers),
    {
      ...{ id: 'M17.CASES', title: 'Cases of members of the force who are victims', kind: 'COUNT', unit: 'cases', byLpu: false },
      ...{ rows: ['CRIME', 'NON_CRIME'], rowsAddUp: false, labelOf: (row) => kinds[row] ?? row },
      note: 'Crimes and incidents are never summed.',
    },
  ],
  count,
};
