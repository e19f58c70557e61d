import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompletenessOfLog } from '../../src/cli/completeness-of-log';
import defaultDocument from '../../src/domain/obligations/policy-pack/default-policy.json';
import { smallForce } from '../support/small-force';
import { cli } from '../support/command-line';

describe('from the command line', () => {
  const root = mkdtempSync(join(tmpdir(), 'steadfast-'));
  const data = join(root, 'data');
  const file = (name: string, text: string): string => {
    writeFileSync(join(root, name), text);
    return join(root, name);
  };
  beforeAll(async () => {
    await cli('demo', '--data', data, '--as-of', '2026-11-20', '--cases', '12', '--no-serve');
  }, 60_000);
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('the reviews of a whole force are proved complete, with progress', async () => {
    const found = await cli('completeness', '--data', data);
    expect(found.status).toBe(0);
    expect(found.out).toMatch(
      /^12 cases, \d+ of them open, \d+ duplicates\.\nFirst reviews: .*\nNext reviews due: \d+\.\nNo review is forgotten\.$/,
    );
    expect(found.err).toContain('100 %');
    const counts = JSON.parse((await cli('completeness', '--data', data, '--json')).out) as Record<string, number>;
    expect(counts).toMatchObject({ cases: 12, exceptions: [] });
    expect(Number(counts['firstDue']) + Number(counts['firstDone']) + Number(counts['firstExempt']) + Number(counts['duplicates'])).toBe(
      12,
    );
  });

  it('our references are compared with those of the crime system, and no row is lost', async () => {
    const everyCase = await cli('completeness', '--data', data, '--json', '--against', file('none.csv', 'crime_reference\nNOBODYS/1\n'));
    expect(everyCase.status).toBe(1);
    const { reconciliation } = JSON.parse(everyCase.out) as { reconciliation: Record<string, unknown> & { oursNotTheirs: string[] } };
    expect(reconciliation).toMatchObject({ theirsNotOurs: ['NOBODYS/1'], both: 0, erased: 0, badRows: [] });
    expect(reconciliation.oursNotTheirs.length + Number(reconciliation['withoutReference'])).toBe(12);
    const faulty = await cli('completeness', '--data', data, '--against', file('bad.csv', 'Incident_Reference,x\nA1,1\n"A2,1\n'));
    expect(faulty.out).toContain('In theirs and not ours: 1\n  A1\nRows that could not be compared: 1\n  line 3: this row is not CSV');
    expect(await cli('completeness', '--data', data, '--against', join(root, 'absent.csv'))).toMatchObject({ status: 2 });
  });

  it('another policy is tried on what was, and writes nothing', async () => {
    const before = await cli('store', 'verify', '--data', data);
    const same = await cli('policy', 'what-if', file('same.json', JSON.stringify(defaultDocument)), '--data', data);
    expect(same).toMatchObject({ status: 0 });
    expect(same.out).toContain('No case changes.');
    const rules = defaultDocument.rules.map((rule) =>
      rule.id === 'FIRST_CONTACT' ? { ...rule, within: [{ clock: { hours: 1 } }] } : rule,
    );
    const shorter = file('shorter.json', JSON.stringify({ ...defaultDocument, version: '2027-01', rules }));
    const whatIf = JSON.parse((await cli('policy', 'what-if', shorter, '--data', data, '--json')).out) as {
      changed: { changes: { rule: string; was: { dueAt: string }; wouldBe: { dueAt: string } }[] }[];
    };
    expect(whatIf).toMatchObject({ version: 'default-2027-01', cases: 12 });
    const changes = whatIf.changed.flatMap((one) => one.changes);
    expect(new Set(changes.map(({ rule }) => rule))).toEqual(new Set(['FIRST_CONTACT']));
    for (const { was, wouldBe } of changes) expect(Date.parse(was.dueAt) - Date.parse(wouldBe.dueAt)).toBe(23 * 3_600_000);
    const none = await cli('policy', 'what-if', shorter, '--data', data, '--from', '2020-01-01', '--to', '2020-12-31');
    expect(none.out).toContain('0 cases under default-2027-01, judged at 2020-12-31T23:59:59.999Z');
    expect((await cli('store', 'verify', '--data', data)).out).toBe(before.out);
  });

  it('says what is wrong with a pack or a period, and tries nothing', async () => {
    const faulty = file('faulty.json', JSON.stringify({ ...defaultDocument, kinds: [] }));
    const found = await cli('policy', 'what-if', faulty, '--data', data);
    expect([found.status, found.out]).toEqual([1, expect.stringContaining('/kinds')]);
    const good = file('good.json', JSON.stringify(defaultDocument));
    expect(await cli('policy', 'what-if', good, '--data', data, '--from', '2026-02-30')).toMatchObject({ status: 2 });
    expect(await cli('policy', 'what-if', good, '--data', data, '--from', '2026-03-02', '--to', '2026-03-01')).toMatchObject({ status: 2 });
  });
});

describe('a log in which duties were lost', () => {
  it('is found out, case by case', async () => {
    const { store, codec } = await smallForce({ cases: 30 });
    const log = new CompletenessOfLog(codec);
    const next = /"rule":"(INSPECTOR_NEXT_REVIEW|REVIEW_BROUGHT_FORWARD)"/;
    for await (const batch of store.read(null)) {
      for (const stored of batch) if (stored.type !== 'ObligationArose' || !next.test(stored.data)) log.take(stored);
    }
    const cases = [...log.proved()];
    const expected = cases.filter(
      ({ status, firstReview }) => (status === 'OPEN' || status === 'CLOSURE_PROPOSED') && firstReview === 'DONE',
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(cases.filter(({ faults }) => faults.length > 0)).toEqual(expected);
    for (const { faults } of expected) expect(faults).toEqual(['NEXT_REVIEW_MISSING']);
  });
});
