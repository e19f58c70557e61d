import { EVENT_FEED } from '../../src/kernel/tokens';
import type { EventFeed } from '../../src/kernel/event-store';
import { type DemoPersonaId } from '../../src/domain/staff/demo-personas';
import { createTestApp, type TestApp } from '../support/app';
import { neverTaken, perhapsTaken } from '../support/bad-values';
import { type BodyField, bodyFor, fieldsOf } from '../support/body-fields';
import { establishUnits } from '../support/established-units';
import { seededRandom } from '../support/seeded-random';
import { ToldCase } from '../support/told-case';
import { brokenBodies, brokenHeaders } from '../support/broken-requests';

type Operation = { requestBody?: { content: Record<string, { schema: { $ref?: string } }> } };
type Route = { readonly method: string; readonly path: string; readonly fields: readonly BodyField[] };
type Answer = { readonly status: number; readonly type: string; readonly text: string; readonly written: boolean };
type Faults = { code: string; title: string; status: number; errorId: string; errors?: { pointer: string; detail: string }[] };

const nobody = '00000000-0000-4000-8000-000000000009';
const askedInOrder: readonly DemoPersonaId[] = [
  'support-officer',
  'inspector',
  'senior-lead',
  'administrator',
  'data-protection',
  'supervisor',
  'secretary',
  'panel-member',
];

/** A search is posted so that its words are in no address; it sends no command. */
const writes = ({ method, path }: Route): boolean => method !== 'GET' && !path.endsWith('/search');

/** Every route of the description is sent what no route takes. The description is read from the running server, so a new route is under test at once. */
describe('What the API cannot take', () => {
  let app: TestApp;
  let base: string;
  let log: EventFeed;
  let routes: readonly Route[];
  const tokens = new Map<DemoPersonaId, string>();

  beforeAll(async () => {
    app = await createTestApp();
    await establishUnits(app);
    log = app.nest.get<EventFeed>(EVENT_FEED, { strict: false });
    const address = app.server.address() as { port: number };
    base = `http://127.0.0.1:${address.port}`;
    for (const persona of askedInOrder) tokens.set(persona, await app.token(persona));
    const description = (await (await fetch(`${base}/api/openapi.json`)).json()) as { paths: Record<string, Record<string, Operation>> };
    routes = Object.entries(description.paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(() => path.startsWith('/api/'))
        .map(([method, { requestBody }]): Route => {
          const schema = requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1);
          return { method: method.toUpperCase(), path, fields: schema === undefined ? [] : fieldsOf(schema) };
        }),
    );
  }, 60_000);
  afterAll(() => app.close());

  /** A place of its own for each route, so that what one test closes is open to the next. */
  const placeFor = async (route: Route) => {
    const told = new ToldCase(app, `${route.method} ${route.path}`);
    await told.open({ name: 'Amira Example' });
    const known: Record<string, string> = {
      id: nobody,
      caseId: told.caseId,
      personId: told.personId,
      staffId: app.staffId('supervisor'),
      to: app.staffId('support-officer'),
      lpu: 'LPU-2',
      code: 'LPU-1',
      period: '2025-26-Q4',
      number: '1',
    };
    if (/responsibility/.test(route.path)) known['to'] = 'LPU-2';
    return { known, path: route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => known[name] ?? nobody) };
  };

  const send = async (method: string, path: string, body?: string | Buffer, headers: Record<string, string> = {}): Promise<Answer> => {
    const before = await log.head();
    const response = await fetch(base + path, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : new Uint8Array(body) }),
      redirect: 'manual',
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, text, written: (await log.head()) !== before };
  };

  const as = (persona: DemoPersonaId) => ({ Authorization: `Bearer ${tokens.get(persona) ?? ''}` });

  /** Somebody who may use the route, where there is one. */
  const whoFor = async (route: Route, path: string): Promise<DemoPersonaId> => {
    for (const persona of askedInOrder) {
      const { status } = await send(route.method, path, route.method === 'GET' ? undefined : '{"weather":1}', as(persona));
      if (![401, 403, 404].includes(status)) return persona;
    }
    return 'senior-lead';
  };

  /** What is wrong with an answer to something bad; nothing where it is clear. */
  const unclear = ({ status, type, text, written }: Answer): string[] => {
    const wrong: string[] = [];
    if (status >= 500) wrong.push(`is answered with ${status}`);
    if (status < 400) return wrong;
    if (written) wrong.push(`is refused with ${status} and written all the same`);
    if (!type.startsWith('application/problem+json')) return [...wrong, `is answered with ${status} as ${type}`];
    const problem = JSON.parse(text) as Faults;
    if (!/^[A-Z][A-Z0-9_]+$/.test(problem.code) || problem.status !== status || !problem.title || !problem.errorId)
      wrong.push(`is answered with an incomplete problem: ${text.slice(0, 200)}`);
    if (problem.code === 'VALIDATION_FAILED' && !problem.errors?.length) wrong.push('is refused without a fault being named');
    if (/Some words|DROP TABLE|<script>|\.(ts|js):\d+/.test(text)) wrong.push(`has its text repeated: ${text.slice(0, 300)}`);
    return wrong;
  };
  const pointersOf = ({ text, type }: Answer): string[] =>
    type.includes('json') ? ((JSON.parse(text) as Faults).errors ?? []).map(({ pointer }) => pointer) : [];

  it('describes enough routes to be worth asking', () => {
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter(({ method, fields }) => method === 'POST' && fields.length > 0).length).toBeGreaterThan(15);
  });

  it('is refused with every fault at its place, whichever route it is sent to, and nothing is written', async () => {
    const wrong: string[] = [];
    const random = seededRandom(1871);
    const some = () => (process.env['TORTURE_ROUNDS'] ? perhapsTaken : perhapsTaken.filter(() => random() < 0.12));
    for (const route of routes.filter(({ method, fields }) => method !== 'GET' && fields.length > 0)) {
      const { known, path } = await placeFor(route);
      const headers = as(await whoFor(route, path));
      const say = (what: string, faults: readonly string[]) => void wrong.push(...faults.map((fault) => `${route.path}: ${what} ${fault}`));
      const whole = bodyFor(route.fields, known, true);
      for (const [what, bad] of neverTaken) {
        const answer = await send(
          route.method,
          path,
          JSON.stringify(Object.fromEntries(Object.keys(whole).map((name) => [name, bad]))),
          headers,
        );
        const named = pointersOf(answer);
        const missed = route.fields.filter(({ name }) => !named.some((pointer) => `${pointer}/`.startsWith(`/${name}/`)));
        say(`${what} everywhere`, [
          ...unclear(answer),
          ...(answer.status < 400 ? [`is taken with ${answer.status}`] : []),
          ...(answer.status === 400 && missed.length > 0 ? [`is not named at ${missed.map(({ name }) => name).join(', ')}`] : []),
        ]);
      }
      const least = bodyFor(route.fields, known);
      for (const { name, rules, nested, list } of route.fields) {
        for (const [what, bad] of [...some(), ...neverTaken.slice(0, 1), ...neverTaken.slice(3, 4)]) {
          const answer = await send(route.method, path, JSON.stringify({ ...least, [name]: bad }), headers);
          say(`${what} as ${name}`, unclear(answer));
          if (rules.has('isInstantText') && /offset|does not exist|before 1900/.test(what) && answer.status !== 400)
            say(`${what} as ${name}`, [`is answered with ${answer.status}`]);
        }
        for (const inner of nested ?? []) {
          const bad = { ...bodyFor(nested ?? [], known, true), [inner.name]: { a: 'Some \ud800' } };
          const answer = await send(route.method, path, JSON.stringify({ ...least, [name]: list ? [bad] : bad }), headers);
          const place = `/${name}${list ? '/0' : ''}/${inner.name}`;
          say(`an object as ${place}`, [
            ...unclear(answer),
            ...(pointersOf(answer).some((at) => at.startsWith(place)) ? [] : ['is not named']),
          ]);
        }
      }
      for (const extra of ['weather', 'constructor', 'toString', 'hasOwnProperty', '__proto__', 'a/b~c']) {
        const json = `${JSON.stringify(least).slice(0, -1)}${Object.keys(least).length > 0 ? ',' : ''}${JSON.stringify(extra)}:{"a":1}}`;
        const answer = await send(route.method, path, json, headers);
        say(`a field called ${extra}`, unclear(answer));
        if (extra === 'weather' && !pointersOf(answer).includes('/weather')) say('an unknown field', ['is not named']);
      }
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  it('is refused where the body is no body, on every route', async () => {
    const wrong: string[] = [];
    for (const route of routes.filter(({ method }) => method !== 'GET')) {
      const { path } = await placeFor(route);
      const headers = as(await whoFor(route, path));
      for (const { what, body, headers: more, statuses } of brokenBodies) {
        const answer = await send(route.method, path, body, { ...headers, ...more });
        wrong.push(...unclear(answer).map((fault) => `${route.path}: ${what} ${fault}`));
        const harmless = route.fields.every(({ optional }) => optional) && answer.status < 300 && statuses.includes(400);
        if (!statuses.includes(answer.status) && !harmless && ![403, 404, 409].includes(answer.status))
          wrong.push(`${route.path}: ${what} is answered with ${answer.status}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 180_000);

  it('is refused where a header says what cannot be, on every route', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const { known, path } = await placeFor(route);
      const headers = as(await whoFor(route, path));
      const body = route.method === 'GET' ? undefined : JSON.stringify(bodyFor(route.fields, known));
      for (const { what, headers: more, statuses } of brokenHeaders) {
        const answer = await send(route.method, path, body, { ...headers, ...more });
        wrong.push(...unclear(answer).map((fault) => `${route.method} ${route.path}: ${what} ${fault}`));
        if (statuses && writes(route) && !statuses.includes(answer.status))
          wrong.push(`${route.path}: ${what} is answered with ${answer.status}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 180_000);

  it('is refused where nobody stands behind it: no token, a forged one, one that ran out', async () => {
    const wrong: string[] = [];
    const real = tokens.get('senior-lead') ?? '';
    const [head = '', claims = '', signature = ''] = real.split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const other = Buffer.from(JSON.stringify({ ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object), sub: nobody }));
    const forged = [
      '',
      'x',
      `${head}.${claims}.`,
      `${none}.${claims}.`,
      `${head}.${other.toString('base64url')}.${signature}`,
      `${head}.${claims}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
      '\u00ff',
    ];
    const now = app.now();
    const asked = async (path: string, method: string, token: string | undefined, what: string) => {
      const answer = await send(
        method,
        path,
        method === 'GET' ? undefined : '{}',
        token === undefined ? {} : { Authorization: `Bearer ${token}` },
      );
      wrong.push(...unclear(answer).map((fault) => `${method} ${path}: ${what} ${fault}`));
      if (answer.status !== 401) wrong.push(`${method} ${path}: ${what} is answered with ${answer.status}`);
    };
    for (const route of routes) {
      const { path } = await placeFor(route);
      await asked(path, route.method, undefined, 'no token');
      for (const token of forged) await asked(path, route.method, token, `the token ${forged.indexOf(token)}`);
    }
    app.moveClock(24 * 60 * 60 * 1000);
    for (const route of routes) await asked(route.path.replaceAll(/\{\w+\}/g, nobody), route.method, real, 'a token of yesterday');
    app.moveClock(now);
    expect(wrong).toEqual([]);
  }, 180_000);

  it('is an id that is none, an unknown one, or an address that cannot be: all say the same, 404 or 400', async () => {
    const wrong: string[] = [];
    const ids = [
      nobody,
      'x',
      '..%2f..',
      '%00',
      '%E0%A4%A',
      '__proto__',
      'x'.repeat(2000),
      "'--",
      '%ud800',
      '%ED%A0%80',
      `${nobody.toUpperCase()}F`,
    ];
    for (const route of routes.filter(({ path }) => path.includes('{'))) {
      for (const id of ids) {
        const path = route.path.replaceAll(/\{\w+\}/g, id);
        const { known } = { known: { id: nobody } };
        const body = route.method === 'GET' ? undefined : JSON.stringify(bodyFor(route.fields, known));
        const answer = await send(route.method, path, body, as('senior-lead'));
        wrong.push(...unclear(answer).map((fault) => `${route.method} ${path.slice(0, 100)} ${fault}`));
        if (answer.status < 400) wrong.push(`${route.method} ${path.slice(0, 100)} is answered with ${answer.status}`);
      }
    }
    for (const route of routes.filter(({ method }) => method === 'GET')) {
      const { path } = await placeFor(route);
      const headers = as(await whoFor(route, path));
      for (const query of [
        'atLeast=x',
        'atLeast=',
        'cursor=x',
        'cursor=%00',
        'weather=1',
        'lpu[]=1&lpu[]=2',
        '__proto__=1',
        'since=2026-02-30',
        '%E0%A4%A=1',
        'a'.repeat(5000),
      ]) {
        const answer = await send('GET', `${path}?${query}`, undefined, headers);
        wrong.push(
          ...unclear(answer)
            .filter((fault) => !fault.includes('503'))
            .map((fault) => `${route.path}?${query.slice(0, 20)} ${fault}`),
        );
      }
    }
    expect(wrong).toEqual([]);
  }, 180_000);
});
