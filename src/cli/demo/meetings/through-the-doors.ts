import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { demoPersonas, type DemoPersonaId } from '../../../domain/staff/demo-personas';
import { commandIdOf } from '../../../kernel/derived-ids';
import type { EventFeed } from '../../../kernel/event-store';
import { EVENT_FEED } from '../../../kernel/tokens';
import { ApiTokens } from '../../../platform/sign-in/api-tokens';
import { Views } from '../../../projections/views';

/** A program that signs in as one of the demonstration's people and asks what they would ask. */
export type Doors = {
  get<Answer>(persona: DemoPersonaId, path: string): Promise<Answer>;
  /** Says the same again where it is told twice: the key follows from what is said, where and by whom. */
  post<Answer>(persona: DemoPersonaId, path: string, body?: object): Promise<Answer>;
};

/** What the story asked for was refused. `code` is that of the problem. */
export class StoryRefused extends Error {
  constructor(
    path: string,
    readonly code: string,
    title: string,
  ) {
    super(`the story was refused at ${path}: ${title}`);
    this.name = 'StoryRefused';
  }
}

type Asked = { readonly method?: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>> };

/** Deeds that are told through the doors are judged as everybody's are. The app is not listening yet; it listens on a port of its own meanwhile. */
export async function throughTheDoors<Told>(app: NestExpressApplication, tell: (doors: Doors) => Promise<Told>): Promise<Told> {
  const server: Server = app.getHttpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = async <Answer>(persona: DemoPersonaId, path: string, asked: Asked): Promise<Answer> => {
    const { staffId } = demoPersonas.find(({ id }) => id === persona) ?? {};
    if (!staffId) throw new TypeError(`there is no persona ${persona}`);
    const token = await app.get(ApiTokens, { strict: false }).issue(staffId);
    const headers = { ...asked.headers, authorization: `Bearer ${token}` };
    const answer = await fetch(`http://127.0.0.1:${String(port)}/api/v1${path}`, { ...asked, headers });
    if (!answer.ok) {
      const { code, title } = (await answer.json()) as { readonly code: string; readonly title: string };
      throw new StoryRefused(path, code, title);
    }
    return (await answer.json()) as Answer;
  };
  try {
    return await tell({
      get: (persona, path) => ask(persona, path, {}),
      post: async <Answer>(persona: DemoPersonaId, path: string, body: object = {}) => {
        const text = JSON.stringify(body);
        const headers = { 'content-type': 'application/json', 'idempotency-key': commandIdOf('demo meeting', persona, `${path} ${text}`) };
        const answer = await ask<Answer>(persona, path, { method: 'POST', body: text, headers });
        await allIsRead(app);
        return answer;
      },
    });
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Nobody in the story asks for what was told a moment ago: it is read by then. */
async function allIsRead(app: NestExpressApplication): Promise<void> {
  const head = await app.get<EventFeed>(EVENT_FEED, { strict: false }).head();
  const views = app.get(Views, { strict: false });
  if (head !== null && !(await views.caughtUp(head, { timeoutMs: 60_000 }))) throw new Error('the views do not follow the story');
}
