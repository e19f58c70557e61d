import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { demoPersonas, type DemoPersonaId } from '../../../domain/staff/demo-personas';
import { commandIdOf } from '../../../kernel/derived-ids';
import { ApiTokens } from '../../../platform/sign-in/api-tokens';

/** A program that signs in as one of the demonstration's people and asks what they would ask. */
export type Doors = {
  get<Answer>(persona: DemoPersonaId, path: string): Promise<Answer>;
  /** Says the same again where it is told twice: the key follows from what is said, where and by whom. */
  post<Answer>(persona: DemoPersonaId, path: string, body?: object): Promise<Answer>;
};

/** Deeds that are told through the doors are judged as everybody's are. The app is not listening yet; it listens on a port of its own meanwhile. */
export async function throughTheDoors<Told>(app: NestExpressApplication, tell: (doors: Doors) => Promise<Told>): Promise<Told> {
  const server: Server = app.getHttpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let written: string | undefined;
  const ask = async <Answer>(
    persona: DemoPersonaId,
    path: string,
    init: { method?: string; body?: string; headers?: Record<string, string> },
  ): Promise<Answer> => {
    const { staffId } = demoPersonas.find(({ id }) => id === persona) ?? {};
    if (!staffId) throw new TypeError(`there is no persona ${persona}`);
    const token = await app.get(ApiTokens, { strict: false }).issue(staffId);
    const headers = { ...init.headers, authorization: `Bearer ${token}` };
    const answer = await fetch(`http://127.0.0.1:${String(port)}/api/v1${path}`, { ...init, headers });
    if (!answer.ok) throw new Error(`the story was refused at ${path}: ${await answer.text()}`);
    const said = (await answer.json()) as Answer & { readonly position?: string };
    written = said.position ?? written;
    return said;
  };
  try {
    return await tell({
      // What was told last is in what is read next.
      get: (persona, path) => ask(persona, written === undefined ? path : `${path}?atLeast=${encodeURIComponent(written)}`, {}),
      post: (persona, path, body = {}) => {
        const text = JSON.stringify(body);
        const headers = { 'content-type': 'application/json', 'idempotency-key': commandIdOf('demo meeting', persona, `${path} ${text}`) };
        return ask(persona, path, { method: 'POST', body: text, headers });
      },
    });
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}
