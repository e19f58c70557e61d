import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { startDouble, type DoubleNode } from './double-node';
import type { Scope } from './fault-rules';

/**
 * A node in a process of its own: `serve-double.ts <port, 0 for a free one>`. Says its address on standard output, then
 * takes one command a line on standard input and answers `done <command>` to each.
 */
const commands: Readonly<Record<string, (node: DoubleNode, first: string, second: string) => unknown>> = {
  fill: (node, count, size) => {
    fill(node, Number(count), Number(size || '200'));
  },
  'system-events': (node, count) => {
    node.log.writeSystemEvents(Number(count || '1'));
  },
  'drop-streams': ({ faults }) => {
    faults.dropStreams();
  },
  'drop-connections': ({ faults }) => {
    faults.dropConnections();
  },
  'kill-in-mid-append': ({ faults }, stored) => faults.killInMidAppend({ stored: stored === 'stored' }),
  silence: ({ faults }, on) => {
    faults.silence((on || 'all') as Scope);
  },
  speak: ({ faults }) => {
    faults.speak();
  },
  slow: ({ faults }, ms, on) => faults.slow(Number(ms), { on: (on || 'all') as Scope }),
  'end-gracefully': ({ faults }) => {
    faults.endGracefully();
  },
  'stop-streams': ({ faults }) => {
    faults.stopStreams();
  },
  'not-ready': ({ faults }) => faults.notReady(),
  'cut-slow-consumers': ({ faults }, behind) => {
    faults.cutSlowConsumers(behind === '' ? {} : { behind: Number(behind) });
  },
  'late-answer': ({ faults }, ms) => faults.lateAnswerAfterTimeout(Number(ms)),
  'deliver-twice': ({ faults }, events) => {
    faults.deliverTwice(Number(events || '1'));
  },
  'roll-back-to': ({ faults }, position) => {
    faults.rollBackTo(BigInt(position));
  },
  lift: ({ faults }) => {
    faults.lift();
  },
  restart: (node, after) => node.restart(Number(after || '0')),
};

/** Events for a reader to read: in streams of ten, so that revisions and names differ as they do in a real log. */
function fill(node: DoubleNode, count: number, size: number): void {
  for (let left = count; left > 0; left -= 10) {
    const events = Array.from({ length: Math.min(10, left) }, () => ({
      id: randomUUID(),
      type: 'ContactRecorded',
      contentType: 'application/json',
      data: Buffer.from(JSON.stringify({ told: 'x'.repeat(size) })),
      metadata: Buffer.from('{}'),
    }));
    node.log.write(`supportCase-${randomUUID()}`, events);
  }
}

async function serve(port: number): Promise<void> {
  const node = await startDouble({ port });
  process.stdout.write(`${node.url}\n`);
  for await (const line of createInterface({ input: process.stdin })) {
    const [name = '', first = '', second = ''] = line.trim().split(' ');
    const command = commands[name];
    if (command) await command(node, first, second);
    process.stdout.write(`${command ? 'done' : 'unknown'} ${name}\n`);
  }
  await node.stop();
}

void serve(Number(process.argv[2] ?? '0'));
