import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli';
import { openData } from '../../src/cli/open-data';
import { readConfig } from '../../src/config/read-config';
import type { DemoPersonaId } from '../../src/domain/staff/demo-personas';
import { createTestApp, type TestApp } from '../support/app';
import { type BodyField, bodyFor, fieldsOf } from '../support/body-fields';
import type { Browser, OpenPage } from '../support/browser';
import { establishUnits } from '../support/established-units';
import { ToldCase } from '../support/told-case';

/** In every text that is planted; nothing else has it. */
const mark = 'Quillfeather';
const nobody = '00000000-0000-4000-8000-000000000009';
const personas: readonly DemoPersonaId[] = [
  'support-officer',
  'inspector',
  'supervisor',
  'senior-lead',
  'data-protection',
  'administrator',
];
/** What units, wards, policy packs and calendars are called, and why one was adopted, is nobody's secret and stands in the clear. */
const notPersonal = /local-policing-units|\/policy\//;

describe('What is told of people', () => {
  let app: TestApp;
  const folder = mkdtempSync(join(tmpdir(), 'steadfast-marked-'));
  const data = join(folder, 'data');
  const taken: string[] = [];
  const addresses: string[] = [];
  let metrics = '';
  let logged = '';
  let planted = 0;
  const marked = (): string => `${mark} ${(planted += 1)}`;

  beforeAll(async () => {
    app = await createTestApp({ dataDir: data });
    await establishUnits(app);
    await plantByPrograms();
    await plantByForms();
    const officer = await app.browser('support-officer');
    for (const text of [mark, `${mark} 1`, mark.toLowerCase()]) {
      const page = await officer.submit(await officer.open('/cases/find'), { text });
      addresses.push(page.path);
    }
    metrics = (await app.anonymous().get('/metrics')).text;
    await app.close();
    logged = app.logged();
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function plantByPrograms(): Promise<void> {
    const { body: description } = await app.anonymous().get('/api/openapi.json');
    const operations = Object.entries(description.paths as Record<string, Record<string, { requestBody?: object }>>);
    for (const [path, { post }] of operations) {
      const schema = /schemas\/(\w+)"/.exec(JSON.stringify(post?.requestBody ?? {}))?.[1];
      if (schema === undefined || notPersonal.test(path)) continue;
      for (const persona of personas) {
        const { known } = await placeFor(`${persona} ${path}`);
        const to = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => known[name] ?? nobody);
        for (const everything of [true, false]) {
          const body = withMarks(fieldsOf(schema), bodyFor(fieldsOf(schema), known, everything), marked);
          const answer = await (await app.api(persona)).post(to).send(body);
          addresses.push((answer.headers['location'] as string | undefined) ?? '');
          if (answer.status < 300) taken.push(path);
        }
        if (taken.includes(path)) break;
      }
    }
  }

  async function plantByForms(): Promise<void> {
    type Layer = { route?: { path: string; methods: Record<string, boolean> } };
    const { router } = app.nest.getHttpAdapter().getInstance() as unknown as { router: { stack: Layer[] } };
    const paths = router.stack
      .filter(({ route }) => route?.methods['post'] && !/^\/(api|sign)/.test(route.path) && !notPersonal.test(route.path))
      .map(({ route }) => route?.path ?? '');
    for (const path of paths) {
      for (const persona of personas) {
        const { known } = await placeFor(`form ${persona} ${path}`);
        const browser: Browser = await app.browser(persona);
        const page = await browser.open(
          path.replaceAll(/:(\w+)/g, (_, name: string) => known[name] ?? (name === 'revision' ? '0' : nobody)),
        );
        if (page.status !== 200 || !page.document.querySelector('main form')) continue;
        const next = await browser.submit(page, filledIn(page, marked));
        addresses.push(page.path, next.path);
        if (next.status < 300) taken.push(`form ${path}`);
        break;
      }
    }
  }

  async function placeFor(label: string) {
    const told = new ToldCase(app, label);
    await told.open({ name: marked(), telephone: marked(), crimeReference: marked(), incidentReference: marked(), summary: marked() });
    const known: Record<string, string> = {
      id: nobody,
      caseId: told.caseId,
      personId: told.personId,
      staffId: app.staffId('support-officer'),
      to: /responsibility/.test(label) ? 'LPU-2' : app.staffId('support-officer'),
      lpu: 'LPU-1',
      code: 'LPU-1',
    };
    return { known };
  }

  it('was planted through most routes and forms that take text', () => {
    expect(new Set(taken).size).toBeGreaterThan(20);
    expect(planted).toBeGreaterThan(200);
  });

  it('is in no file of the data: log, views, keyring, sessions, access log', () => {
    expect(filesUnder(data).length).toBeGreaterThan(6);
    expect(filesUnder(data).filter(holdsMark)).toEqual([]);
  });

  it('is not in what the process says, in its figures, or in any address', () => {
    expect(logged.length).toBeGreaterThan(1000);
    expect(new Set(logged.split('\n').filter((line) => line.includes(mark)))).toEqual(new Set());
    expect(metrics).not.toContain(mark);
    expect(addresses.filter((address) => address.toLowerCase().includes(mark.toLowerCase()))).toEqual([]);
  });

  it('is in no backup, and what is restored from it is the same, to be read with the same keys', async () => {
    const [backup, restored] = [join(folder, 'backup'), join(folder, 'restored')];
    const said: string[] = [];
    const run = (...words: string[]) =>
      runCli(words, { variables: {}, out: (line) => void said.push(line), err: (line) => void said.push(line) });
    expect([await run('backup', backup, '--data', data), said]).toEqual([0, expect.anything()]);
    expect(filesUnder(backup).length).toBeGreaterThan(1);
    expect(filesUnder(backup).filter(holdsMark)).toEqual([]);
    expect([await run('restore', backup, '--data', restored, '--master-key', join(data, 'master.key')), said]).toEqual([
      0,
      expect.anything(),
    ]);
    expect([await run('store', 'verify', '--data', restored), said]).toEqual([0, expect.anything()]);
    const [before, after] = [await eventsOf(data), await eventsOf(restored)];
    expect(before.length).toBeGreaterThan(100);
    expect(before.filter((text) => text.includes(mark)).length).toBeGreaterThan(50);
    expect(after).toEqual(before);
  }, 60_000);
});

function withMarks(fields: readonly BodyField[], body: Record<string, unknown>, marked: () => string): Record<string, unknown> {
  const of = (field: BodyField, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => of(field, item));
    if (field.nested) return withMarks(field.nested, value as Record<string, unknown>, marked);
    if (field.rules.has('isEmailText')) return `${marked().replace(' ', '.')}@example.org`;
    return field.rules.has('isPlainText') ? marked() : value;
  };
  return Object.fromEntries(fields.filter(({ name }) => name in body).map((field) => [field.name, of(field, body[field.name])]));
}

/** Every text with a mark in it, the first of every choice, a day and a time that may be. */
function filledIn({ document }: OpenPage, marked: () => string): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const input of document.querySelectorAll('main form [name]')) {
    const name = input.getAttribute('name') ?? '';
    const type = input.getAttribute('type') ?? 'text';
    if (type === 'hidden' || name in answers) continue;
    if (input.localName === 'select') {
      const option = [...input.querySelectorAll('option')].find((item) => item.getAttribute('value'));
      answers[name] = option?.getAttribute('value') ?? '';
    } else if (type === 'radio' || type === 'checkbox') answers[name] = input.getAttribute('value') ?? 'on';
    else if (type === 'date' || name.endsWith('-date')) answers[name] = '2026-03-01';
    else if (type === 'time' || name.endsWith('-time')) answers[name] = '12:00';
    else if (type === 'email' || name.toLowerCase().endsWith('email')) answers[name] = `${marked().replace(' ', '.')}@example.org`;
    else if (type !== 'submit') answers[name] = marked();
  }
  return answers;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());

/** In any spelling that a file might keep text in. */
function holdsMark(path: string): boolean {
  const bytes = readFileSync(path).toString('latin1').toLowerCase();
  const wide = Buffer.from(mark.toLowerCase(), 'utf16le').toString('latin1');
  const hex = Buffer.from(mark).toString('hex');
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.from(' '.repeat(shift) + mark)
      .toString('base64')
      .slice(4, 12)
      .toLowerCase(),
  );
  return [mark.toLowerCase(), wide, hex, ...base64].some((form) => bytes.includes(form));
}

/** The whole log as it reads with its keys. */
async function eventsOf(dataDir: string): Promise<string[]> {
  const { store, codec, close } = await openData(readConfig({ STEADFAST_DATA_DIR: dataDir }));
  const events: string[] = [];
  for await (const batch of store.read(null))
    for (const stored of batch)
      events.push(JSON.stringify(codec.decode(stored, 'opened'), (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)));
  await close();
  return events;
}
