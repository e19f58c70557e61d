import { pointsAt } from '../../../src/casework/promise/points-at';
import { checkPack } from '../../../src/domain/obligations/policy-pack/check-pack';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import type { PolicyPack } from '../../../src/domain/obligations/policy-pack/policy-pack';
import { type Terms, versionOf } from '../../../src/domain/obligations/terms';
import { toBoardPage } from '../../../src/features/promise/views/board/to-board-page';
import { deed, now } from '../../domain/support-case/scene';
import { filledPromise } from './filled-promise';
import { chosen, openedForColleague, seniorLead, spoke } from './staff-victim-story';

const points = defaultPack.promise?.points ?? [];
const renamed = (version: string, changed: typeof points): PolicyPack => {
  // A pack that leaves a point out leaves out what is owed for it.
  const dropped = points.map(({ code }) => code).filter((code) => changed.every((point) => point.code !== code));
  const rules = defaultPack.rules.filter((rule) => dropped.every((code) => !JSON.stringify(rule).includes(`"${code}"`)));
  const document = { ...defaultPack, version, rules, promise: { label: `Wording of ${version}`, points: changed } };
  const checked = checkPack(JSON.parse(JSON.stringify(document)));
  if (!('pack' in checked)) throw new Error(JSON.stringify(checked.faults));
  return checked.pack;
};
const seven = renamed('seven', points.slice(0, 7));
const more = ['P9', 'P10'].map((code) => ({ ...(points[0] as (typeof points)[0]), code, title: `Point ${code}` }));
const ten = renamed('ten', [...points, ...more]);
const packs = [defaultPack, seven, ten];
const under =
  (packNow: () => PolicyPack) =>
  (terms: Terms): Terms => ({ ...terms, packAt: packNow, packOf: (version) => packs.find((pack) => versionOf(pack) === version) });

describe('A promise of another number of points', () => {
  const cases = [
    openedForColleague({ nth: 31, terms: under(() => seven) }).tell(spoke),
    openedForColleague({ nth: 32, terms: under(() => ten) }).tell(spoke),
  ];
  const filled = filledPromise(cases.flatMap(({ told }) => told));
  afterAll(filled.close);

  it('is kept, judged and shown with no change of code', () => {
    for (const { caseId, opened } of cases) {
      const kept = filled.query.find(caseId, seniorLead);
      expect(kept?.points).toEqual(opened.promise?.points);
      const state = kept && pointsAt(kept, now).find(({ point }) => point.code === 'P3')?.state;
      expect(state).toBe('KEPT_ON_TIME');
    }
  });

  it('stands on one board beside others, in the order of its points, and a point that a case was not promised is told apart', () => {
    const question = { at: now, isOpen: true, limit: 50 };
    const { columns, rows } = toBoardPage(filled.query.board(seniorLead, question), question, seniorLead);
    expect(columns.map(({ code }) => code)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10']);
    const ofSeven = rows.find(({ caseId }) => caseId === cases[0]?.caseId);
    expect(ofSeven?.cells.filter(({ tag }) => tag === undefined).map(({ code }) => code)).toEqual(['P8', 'P9', 'P10']);
  });

  it('keeps the wording of the day of the report, whatever is adopted later', () => {
    let inForce: PolicyPack = seven;
    const story = openedForColleague({ nth: 33, terms: under(() => inForce) });
    inForce = ten;
    story.tell(spoke).tell(deed(chosen, 'AskAboutPromise', { how: 'TELEPHONE', occurredAt: now }));
    const after = filledPromise(story.told);
    expect(after.query.find(story.caseId, seniorLead)).toMatchObject({ label: 'Wording of seven', points: seven.promise?.points });
    after.close();
  });
});
