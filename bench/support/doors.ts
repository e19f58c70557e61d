import { randomUUID } from 'node:crypto';
import type { BenchServer } from './bench-server';

const day = 86_400_000;
const at = (daysAgo: number): string => new Date(Date.now() - daysAgo * day).toISOString();
export const origin = ({ port }: Pick<BenchServer, 'port'>): string => `http://127.0.0.1:${port}`;

/** As most contacts are: reached by telephone, with a note. */
export const contact = (daysAgo = 0.01): string =>
  JSON.stringify({
    occurredAt: at(daysAgo),
    channel: 'TELEPHONE',
    direction: 'OUTBOUND',
    outcome: 'REACHED',
    purposes: ['UPDATE', 'REASSURANCE'],
    stillSafe: 'YES',
    note: 'Told of the interview on Tuesday; feels steadier, and would like the next call after work.',
  });

/** Opens cases through the API, each with so many contacts; answers their ids. */
export async function openCases(server: BenchServer, cases: number, contacts: number): Promise<readonly string[]> {
  const send = async (path: string, body: string): Promise<{ readonly caseId: string }> => {
    const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const answer = await fetch(`${origin(server)}${path}`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as { caseId: string };
  };
  const ids: string[] = [];
  for (let number = 0; number < cases; number += 1) {
    const person = { name: `Ottoline Fairweather ${number}` };
    const opening = { kind: 'HATE_CRIME', strands: [{ strand: 'RACE' }], reportedAt: at(30), lpu: 'LPU-1', online: false, person };
    const { caseId } = await send(
      '/api/v1/cases',
      JSON.stringify({ ...opening, summary: 'Shouted at on the way home, and followed to the door.' }),
    );
    for (let told = contacts; told > 0; told -= 1) await send(`/api/v1/cases/${caseId}/contacts`, contact(told));
    ids.push(caseId);
  }
  return ids;
}

/** A cookie of a session of the support officer. */
export async function signedIn(server: BenchServer): Promise<string> {
  const page = await fetch(`${origin(server)}/sign-in`);
  const csrf = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const first = cookieOf(page);
  const answer = await fetch(`${origin(server)}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: first, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ _csrf: csrf, persona: 'support-officer' }),
  });
  if (answer.status !== 303) throw new Error(`sign-in answered ${answer.status}`);
  return cookieOf(answer);
}

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
