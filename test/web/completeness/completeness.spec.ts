import { TermsInForce } from '../../../src/casework/terms-in-force';
import type { CompletenessAnswer } from '../../../src/features/completeness/views/completeness/completeness.answer';
import type { KindsEndedAnswer } from '../../../src/features/completeness/views/kinds-ended/kinds-ended.answer';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import type { LpuCode } from '../../../src/kernel/ids';
import { localDate } from '../../../src/kernel/instant';
import { supportCaseStream } from '../../../src/domain/support-case/stream';
import { casework, type CaseCommand } from '../../../src/domain/support-case/support-case';
import type { Decider } from '../../../src/kernel/decider';
import { commandIdOf } from '../../../src/kernel/derived-ids';
import type { CorrelationId } from '../../../src/kernel/ids';
import { Views } from '../../../src/projections/views';
import { createTestApp, type TestApp } from '../../support/app';
import { ToldCase } from '../../support/told-case';

describe('What is forgotten, and what a change of policy left behind', () => {
  let app: TestApp;
  const theirs = (label: string) => new ToldCase(app, label);
  let [ours, hidden, elsewhere, forgotten]: ToldCase[] = [];

  /** Written as the product never writes: casework without what follows for duties. */
  async function openWithoutDuties(told: ToldCase): Promise<void> {
    const commandId = commandIdOf('test', 'without duties', told.caseId);
    const staffId = app.staffId('support-officer');
    const at = app.now();
    const data = {
      ...{ caseId: told.caseId, kind: 'HATE_CRIME', strands: [{ strand: 'RACE' }], victim: 'NOT_IDENTIFIED' },
      ...{ reportedAt: at, online: false, lpu: 'LPU-1' },
    };
    const command = { type: 'OpenCase', by: { staffId, posts: [{ role: 'SUPPORT_OFFICER', lpu: 'LPU-1' }] }, at, data };
    const receipt = await app.runner.execute(
      casework as unknown as Decider<CaseCommand, never, never, never>,
      supportCaseStream(told.caseId),
      command as unknown as CaseCommand,
      { commandId, correlationId: commandId as string as CorrelationId, actor: { kind: 'person', staffId, role: 'SUPPORT_OFFICER' }, at },
    );
    await app.nest.get(Views, { strict: false }).caughtUp(receipt.position);
  }

  const proof = async (persona: 'inspector' | 'senior-lead') =>
    (await (await app.api(persona)).get('/api/v1/completeness').expect(200)).body as CompletenessAnswer;
  const ended = async (persona: 'inspector' | 'senior-lead') =>
    (await (await app.api(persona)).get('/api/v1/kinds-ended').expect(200)).body as KindsEndedAnswer;

  beforeAll(async () => {
    app = await createTestApp();
    ours = theirs('ours');
    await ours.open({ crimeReference: '04RC/1234/26', kind: 'NON_CRIME_HATE_INCIDENT' });
    elsewhere = theirs('elsewhere');
    await elsewhere.open({ lpu: 'LPU-2' as LpuCode, name: 'Elsewhere Test', kind: 'NON_CRIME_HATE_INCIDENT' });
    hidden = theirs('hidden');
    await hidden.open({ crimeReference: '04RC/9999/26', name: 'Hidden Test', kind: 'NON_CRIME_HATE_INCIDENT' });
    await hidden.tell('DeclareConflict', {}, 'inspector');
    forgotten = theirs('forgotten');
    await openWithoutDuties(forgotten);
  }, 60_000);
  afterAll(() => app.close());

  it('is counted among the cases that somebody answers for and may know of', async () => {
    expect(await proof('inspector')).toEqual({
      counts: { cases: 2, open: 2, duplicates: 0, firstDue: 2, firstDone: 0, firstExempt: 0, nextDue: 0, exceptions: 1 },
      exceptions: [
        {
          caseId: forgotten?.caseId,
          reference: expect.any(String) as string,
          lpu: 'LPU-1',
          code: 'FIRST_REVIEW_MISSING',
          says: 'The first review is neither due, done nor exempt.',
        },
      ],
    });
    expect((await proof('senior-lead')).counts).toMatchObject({ cases: 4, firstDue: 4, exceptions: 1 });
  });

  it('is a page that leads to each case, and to nobody who does not answer for reviews', async () => {
    const page = await (await app.browser('inspector')).open('/completeness');
    expect(page.title).toContain('Is any review forgotten?');
    expect(page.document.querySelector(`a[href="/cases/${forgotten?.caseId ?? ''}"]`)).not.toBeNull();
    expect(page.document.documentElement.innerHTML).not.toContain(hidden?.caseId ?? '');
    await (await app.api('support-officer')).get('/api/v1/completeness').expect(403);
  });

  it('is compared with the crime system: a hidden case is answered as none', async () => {
    const browser = await app.browser('inspector');
    const file = 'record,crime_reference\n1,04rc 1234 26\n2,04RC/9999/26\n3,NOBODYS/1\n4,\n';
    const page = await browser.submit(await browser.open('/completeness/crime-system'), { file });
    const lists = [...page.document.querySelectorAll('main ul')].map((list) =>
      [...list.querySelectorAll('li')].map((item) => item.textContent),
    );
    expect(page.status).toBe(200);
    expect(lists).toEqual([[], ['04RC/9999/26', 'NOBODYS/1'], ['Line 5: there is no reference in this row']]);
    const lead = await app.browser('senior-lead');
    const whole = await lead.submit(await lead.open('/completeness/crime-system'), { file });
    expect(whole.document.querySelector('main')?.textContent).toContain('In theirs and not ours: 1');
    const empty = await browser.submit(await browser.open('/completeness/crime-system'), { file: '' });
    expect(empty.status).toBe(400);
  });

  it('is for an Inspector to decide on, case by case, once a kind has ended', async () => {
    expect((await ended('senior-lead')).items).toEqual([]);
    const terms = app.nest.get(TermsInForce, { strict: false });
    const kinds = defaultPack.kinds.map((kind) =>
      kind.code === 'NON_CRIME_HATE_INCIDENT' ? { ...kind, to: localDate('2026-03-01') } : kind,
    );
    terms.packAt = () => ({ ...defaultPack, kinds });
    expect((await ended('inspector')).items).toMatchObject([
      { caseId: ours?.caseId, kind: 'NON_CRIME_HATE_INCIDENT', lpu: 'LPU-1', lastDay: '2026-03-01' },
    ]);
    expect((await ended('senior-lead')).items.map(({ caseId }) => caseId).sort()).toEqual(
      [ours, elsewhere, hidden].map((told) => told?.caseId).sort(),
    );
    const page = await (await app.browser('inspector')).open('/kinds-ended');
    expect(page.document.querySelector(`a[href="/cases/${ours?.caseId ?? ''}/reclassify"]`)).not.toBeNull();
    expect(page.document.querySelector(`a[href="/cases/${ours?.caseId ?? ''}/closure/propose"]`)).not.toBeNull();
    terms.packAt = () => ({ ...defaultPack, kinds: kinds.map((kind) => ({ ...kind, to: localDate('2026-03-02') })) });
    expect((await ended('senior-lead')).items).toEqual([]);
  });
});
