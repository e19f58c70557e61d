import { randomUUID } from 'node:crypto';
import { refusalByRole } from './append-call';
import { Delivery, type ReadCall } from './delivery';
import { firstAfter, firstOf, planOf, recordsOf, type ReadPlan } from './read-plan';
import { refusals } from './refusals';
import { struck, type Served } from './served';

/** `Read`: streams and `$all`, forwards and backwards, and subscriptions to both. */
export function readCall(node: Served): (call: ReadCall) => void {
  return (call) => {
    const plan = planOf(call.request);
    const kind = plan.subscribes ? 'subscription' : 'read';
    const delivery = new Delivery(node, call, kind, plan.structuredIds);
    node.arrivals.note(kind);
    void serveRead(node, call, kind, plan, delivery);
  };
}

async function serveRead(node: Served, call: ReadCall, kind: 'read' | 'subscription', plan: ReadPlan, delivery: Delivery): Promise<void> {
  const strike = await struck(node, kind);
  if (delivery.closed) return;
  if (strike.kind === 'killed') return node.killPeer(call.getPeer());
  if (strike.kind === 'refused') return delivery.refuse(strike.refusal);
  if (strike.kind === 'not-ready') return delivery.refuse(refusals.notReady());
  const refusal = refusalByRole(node, call.metadata);
  if (refusal) return delivery.refuse(refusal);
  if (plan.stream !== undefined && node.log().stream(plan.stream)?.tombstoned) return delivery.refuse(refusals.streamDeleted(plan.stream));
  if (plan.subscribes) return followLog(node, plan, delivery);
  await readOnce(node, plan, delivery);
}

async function readOnce(node: Served, plan: ReadPlan, delivery: Delivery): Promise<void> {
  const log = node.log();
  const { stream, backwards } = plan;
  const found = stream === undefined ? undefined : log.stream(stream);
  if (stream !== undefined && (!found || found.softDeleted)) {
    delivery.streamNotFound(stream);
    return delivery.end();
  }
  const records = recordsOf(log, plan);
  const step = backwards ? -1 : 1;
  let left = plan.count;
  for (let index = firstOf(log, plan); left > 0 && !delivery.closed; index += step, left -= 1) {
    const record = records[index];
    if (record === undefined || (found && record.revision < found.visibleFrom)) break;
    const waiting = delivery.event(record);
    if (waiting) await waiting;
  }
  delivery.end();
}

async function followLog(node: Served, plan: ReadPlan, delivery: Delivery): Promise<void> {
  const log = node.log();
  let next = firstAfter(log, plan);
  let live = false;
  let looked = 0;
  // Only a live consumer is cut off; whoever still catches up is waited for.
  const stopWatching = log.onAppended(() => {
    if (live && recordsOf(log, plan).length - next > node.faults.liveBuffer) delivery.refuse(refusals.tooSlow());
  });
  delivery.confirmation(randomUUID());
  while (!delivery.closed) {
    const record = recordsOf(log, plan)[next];
    if (record) {
      next += 1;
      looked += 1;
      const waiting = !plan.filter || plan.filter.matches(record) ? delivery.event(record) : undefined;
      if (waiting) await waiting;
      if (plan.filter && looked % plan.filter.checkpointEvery === 0) await delivery.checkpoint(record.position);
      continue;
    }
    if (!live) delivery.caughtUp();
    live = true;
    await delivery.untilWoken((wake) => log.onAppended(wake));
  }
  stopWatching();
}
