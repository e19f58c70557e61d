import type { Response } from 'supertest';
import { type DemoPersonaId, demoPersonas } from '../../src/domain/staff/demo-personas';
import { everybody, rights } from '../../src/platform/access/rights';
import type { TestApp } from '../support/app';
import { type DeclaredRoute, declaredRoutes } from '../support/declared-routes';
import { rightBodies } from './access-matrix-bodies';

const unknownId = '5a0c1d1e-eeee-4000-8000-00000000000e';

export const ofRecords = declaredRoutes.filter(({ path }) => /:(caseId|personId)/.test(path));
export const ofNothing = declaredRoutes.filter(
  ({ path, method, permission }) => method === 'GET' && permission !== undefined && !path.includes(':'),
);

type Ids = { readonly caseId: string; readonly personId: string };
export type Asking = {
  /** A right body where there is one to be had, a wrong form else. */
  ask(persona: DemoPersonaId, route: DeclaredRoute, ids: Ids, body?: object): Promise<Response>;
  /** What the same route says of what there is not. */
  unknownAnswer(persona: DemoPersonaId, route: DeclaredRoute): Promise<string>;
};

/** Everything that reaches whoever asks, but for ids, times and the secrets of a session. */
export const told404 = ({ status, headers, text }: Pick<Response, 'status' | 'headers' | 'text'>): string =>
  JSON.stringify({
    status,
    headers: Object.entries(headers as Record<string, string>).filter(([name]) => !['date', 'etag'].includes(name)),
    text,
  })
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/steadfast=[^;]+/g, 'steadfast=SECRET')
    .replaceAll(/(name=\\"_csrf\\" value=\\")[0-9a-f]+/g, '$1SECRET');

/** What is everybody's here is about cases of colleagues who are victims: no ordinary case is seen by it. */
export const isEverybodys = ({ permission }: DeclaredRoute): boolean => (everybody as readonly (string | undefined)[]).includes(permission);

export const allows = (persona: DemoPersonaId, { permission }: DeclaredRoute): boolean => {
  const role = demoPersonas.find(({ id }) => id === persona)?.role ?? 'ANALYST';
  return permission !== undefined && ([...rights[role], ...everybody] as readonly string[]).includes(permission);
};

/**
 * The routes to ask for about one of several cases. Whoever may not do a thing at all is turned away before any case is looked for: they
 * are asked about one case each, another for each route and persona, so that every route and every case has its turn. Whoever may do it
 * is asked about all.
 */
export const askedOf = (persona: DemoPersonaId, cases: readonly string[], one: string): readonly (readonly [string, DeclaredRoute])[] =>
  ofRecords
    .filter((route, place) => allows(persona, route) || cases[(place + placeOf(persona)) % cases.length] === one)
    .map((route) => [`${route.method} ${route.path}`, route]);

const placeOf = (persona: DemoPersonaId): number => demoPersonas.findIndex(({ id }) => id === persona);

export async function askingIn(app: TestApp): Promise<Asking> {
  const tokens = new Map<DemoPersonaId, string>();
  for (const { id } of demoPersonas) tokens.set(id, await app.token(id));
  const unknownAnswers = new Map<string, string>();
  const ask: Asking['ask'] = async (persona, { method, path }, ids, body) => {
    const address = path
      .replace(':caseId', ids.caseId)
      .replace(':personId', ids.personId)
      .replace(':revision', '0')
      .replace(':period', '2025-26-Q4')
      .replaceAll(/:\w+/g, unknownId);
    const authorization = `Bearer ${tokens.get(persona) ?? ''}`;
    if (method === 'GET') return app.anonymous().get(address).set('Authorization', authorization);
    const post = app.anonymous().post(address).set('Authorization', authorization);
    return path.startsWith('/api/') ? post.send(body ?? rightBodies[path] ?? {}) : post.type('form').send({ nosuch: 'x' });
  };
  return {
    ask,
    unknownAnswer: async (persona, route) => {
      const key = `${persona} ${route.method} ${route.path}`;
      const known = unknownAnswers.get(key);
      if (known !== undefined) return known;
      const answer = told404(await ask(persona, route, { caseId: unknownId, personId: unknownId }));
      unknownAnswers.set(key, answer);
      return answer;
    },
  };
}
