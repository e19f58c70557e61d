import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../src/bootstrap/create-app';
import { readConfig } from '../../src/config/read-config';
import { demoPersonas } from '../../src/domain/staff/demo-personas';
import { caseTimelineView } from '../../src/casework/case-timeline/case-timeline.view';
import { CasePageQuery } from '../../src/features/caseload/views/case-page/case-page.query';
import { toCasePage } from '../../src/features/caseload/views/case-page/to-case-page';
import type { CaseId, CommandId, CorrelationId, LpuCode } from '../../src/kernel/ids';
import { localPolicingUnit, localPolicingUnitStream } from '../../src/domain/local-policing-unit/local-policing-unit';
import { CommandRunner } from '../../src/event-store/runner';
import type { Instant } from '../../src/kernel/instant';
import { ApiTokens } from '../../src/platform/sign-in/api-tokens';
import { ProjectionRunner } from '../../src/projections/projection-runner';

const [, , dataDir = ''] = process.argv;
const officer = demoPersonas.find(({ id }) => id === 'support-officer');
const patienceMs = 120_000;

export type BenchServer = { readonly port: number; readonly token: string };
export type Asking =
  { readonly kind: 'model'; readonly caseId: string } | { readonly kind: 'rebuild'; readonly on: boolean } | { readonly kind: 'memory' };

/** The product as it is served. Asked by message, it gives what a case page shows, rebuilds the history of all cases over and over, or says how much memory it holds. */
async function serve(): Promise<void> {
  if (!officer) throw new TypeError('the support officer is not among the personas');
  const app = await createApp({ config: readConfig({ STEADFAST_DATA_DIR: dataDir, STEADFAST_PORT: '0' }) });
  const server = (await app.listen(0, '127.0.0.1')) as Server;
  const runner = app.get(ProjectionRunner, { strict: false });
  for (const until = Date.now() + patienceMs; !runner.isReady && Date.now() < until;) await new Promise((go) => setTimeout(go, 50));
  await establishUnit(app.get(CommandRunner, { strict: false }));
  const viewer = { staffId: officer.staffId, posts: [{ role: officer.role, lpu: 'LPU-1' as LpuCode }] };
  const model = async (caseId: string): Promise<object> =>
    toCasePage(await app.get(CasePageQuery, { strict: false }).of(caseId as CaseId, viewer as never, false));
  let rebuilding = false;
  const rebuildOn = async (): Promise<void> => {
    for (let count = 1; rebuilding; count += 1) {
      await runner.rebuild(caseTimelineView.projection.name);
      process.send?.({ rebuilt: count });
    }
  };
  process.on('message', (asked: Asking) => {
    if (asked.kind === 'model') void model(asked.caseId).then((page) => process.send?.(page));
    else if (asked.kind === 'memory') process.send?.({ rssKb: Math.round(process.memoryUsage.rss() / 1024) });
    else if ((rebuilding = asked.on)) void rebuildOn();
  });
  const { port } = server.address() as AddressInfo;
  process.send?.({ port, token: await app.get(ApiTokens, { strict: false }).issue(officer.staffId) } satisfies BenchServer);
}

async function establishUnit(runner: CommandRunner): Promise<void> {
  const [at, commandId] = [new Date().toISOString() as Instant, randomUUID() as CommandId];
  const actor = { kind: 'system', name: 'bench' } as const;
  await runner.execute(
    localPolicingUnit,
    localPolicingUnitStream('LPU-1' as LpuCode),
    { type: 'EstablishLocalPolicingUnit', by: { system: 'bench' }, at, code: 'LPU-1' as LpuCode, name: 'Unit 1', wards: [] },
    { commandId, correlationId: randomUUID() as CorrelationId, actor, at },
  );
}

// Whoever asked is gone: so is the reason to run.
process.once('disconnect', () => process.exit());
void serve();
