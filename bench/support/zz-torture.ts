import { exec, execSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { eventRegistry } from '../../src/domain/event-registry';
import { supportCase } from '../../src/domain/support-case/support-case';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { openEventStoreDb } from '../../src/event-store/eventstoredb/eventstoredb-event-store';
import { CommandRunner } from '../../src/event-store/runner';
import { verifyLog } from '../../src/event-store/verify/verify-log';
import { MasterKey } from '../../src/platform/keyring/master-key';
import { SqliteKeyring } from '../../src/platform/keyring/sqlite-keyring';
import { caseStory } from './case-commands';
const url = process.env['ESDB_URL'] as string;
const seconds = Number(process.env['SECONDS'] ?? 90);
const strikes = (process.env['STRIKES'] ?? '').split('|').filter(Boolean);
process.on('unhandledRejection', (e) => { console.log('UNHANDLED', e); process.exit(9); });
process.on('uncaughtException', (e) => { console.log('UNCAUGHT', e); process.exit(9); });
(async () => {
  const notes: Record<string, number> = {};
  const prefix = `k${randomUUID().replaceAll('-', '')}_`;
  const store = await openEventStoreDb(url, { prefix, note: (n) => { const k = n.kind + ':' + ('because' in n ? n.because : n.outcome); notes[k] = (notes[k] ?? 0) + 1; } });
  const folder = mkdtempSync('/tmp/torture-');
  const keyring = new SqliteKeyring({ directory: folder, master: new MasterKey('00', Buffer.alloc(32, 1)) });
  const runner = new CommandRunner(store, new EventCodec(eventRegistry, keyring), { stateCacheSize: 1000 });
  let wakes = 0; store.onAppended(() => { wakes += 1; });
  const acked = new Map<string, string>(); let attempts = 0, failures: Record<string, number> = {}, longest = 0; let lastAck = performance.now(), longestGap = 0;
  const until = performance.now() + seconds * 1000;
  let number = 0;
  const writer = async () => {
    while (performance.now() < until) {
      const story = caseStory(number++, 10);
      for (const { command, context } of story.steps) {
        for (;;) {
          const began = performance.now(); attempts++;
          try {
            const r = await runner.execute(supportCase, story.stream, command, context);
            acked.set(context.commandId, story.stream + '@' + r.revision);
            const now = performance.now(); longestGap = Math.max(longestGap, now - lastAck); lastAck = now;
            longest = Math.max(longest, now - began);
            break;
          } catch (e: any) {
            longest = Math.max(longest, performance.now() - began);
            failures[e.name] = (failures[e.name] ?? 0) + 1;
            if (!['StoreUnavailable', 'OutcomeUnknown', 'RevisionConflict'].includes(e.name)) { console.log('BAD', e); process.exit(8); }
            await new Promise((r) => setTimeout(r, 100));
            if (performance.now() > until + 30000) return;
          }
        }
      }
    }
  };
  const struck = (async () => {
    for (const [i, s] of strikes.entries()) {
      await new Promise((r) => setTimeout(r, (seconds * 1000) / (strikes.length + 1)));
      console.log('strike', s, 'acked so far', acked.size);
      try { console.log(await new Promise((ok, no) => exec(s, { encoding: "utf8", timeout: 90000 }, (e, out) => e ? no(e) : ok(out.trim().split("\n").at(-1))))); } catch (e: any) { console.log('strike failed', e.message); }
    }
  })();
  await Promise.all(Array.from({ length: 16 }, writer));
  await struck;
  const seen = new Map<string, number>();
  let read = 0;
  for await (const batch of store.read(null)) for (const e of batch) { read++; const id = (JSON.parse(e.metadata) as any).commandId as string; seen.set(id, (seen.get(id) ?? 0) + 1); }
  const lost = [...acked.keys()].filter((id) => !seen.has(id)).length;
  const doubled = [...seen.values()].filter((n) => n > 1).length;
  const report = await verifyLog(store);
  console.log(JSON.stringify({ acked: acked.size, attempts, read, lost, doubled, faults: report.faultsFound, first: report.faults[0] && report.faults[0].kind, failures, longestCallMs: Math.round(longest), longestGapMs: Math.round(longestGap), wakes, notes }, null, 1));
  await store.close(); keyring.close(); process.exit(lost + doubled + report.faultsFound === 0 ? 0 : 1);
})();
