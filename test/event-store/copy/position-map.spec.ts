import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveCheckpoints } from '../../../src/event-store/copy/move-checkpoints';
import { MovedPositions } from '../../../src/event-store/copy/moved-positions';
import { mapFile, openPositionMap } from '../../../src/event-store/copy/position-map';
import { PositionMapFile } from '../../../src/event-store/copy/position-map-file';
import { PositionTokens } from '../../../src/event-store/position-tokens';
import type { PolicyCheckpoint, PolicyCheckpoints } from '../../../src/kernel/policy-checkpoints';
import type { Position } from '../../../src/kernel/position';
import { temporaryFolders } from '../../support/temporary-folder';

const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
const at = (text: string): Position => text as Position;

type Pairs = readonly (readonly [old: string, now: string])[];

function writeMap(path: string, from: string, to: string, pairs: Pairs): void {
  const map = new PositionMapFile(path, from, to);
  for (const [old, now] of pairs) map.add(at(old), at(now));
  map.publish();
}

describe('a map of positions', () => {
  const aFolder = temporaryFolders();

  it('says of each position where it went, and of no other', () => {
    const path = join(aFolder(), 'map.sqlite');
    const pairs = Array.from({ length: 25_001 }, (_, index): [string, string] => [String(index + 1), `${String(7 * index)}/0`]);
    writeMap(path, a, b, pairs);
    const map = openPositionMap(path);
    expect([map.from, map.to]).toEqual([a, b]);
    expect(pairs.every(([old, now]) => map.find(at(old)) === now)).toBe(true);
    for (const none of ['0', '25002', '01', '7/0', '']) expect(map.find(at(none))).toBeUndefined();
    map.close();
  });

  it('is one file that its owner alone reads, there once it is whole and not before', () => {
    const folder = aFolder();
    const path = join(folder, 'map.sqlite');
    const map = new PositionMapFile(path, a, b);
    map.add(at('1'), at('9'));
    expect(existsSync(path)).toBe(false);
    map.publish();
    expect(readdirSync(folder)).toEqual(['map.sqlite']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing where the copy came to no end, and is begun anew after one that was killed', () => {
    const folder = aFolder();
    const path = join(folder, 'map.sqlite');
    const discarded = new PositionMapFile(path, a, b);
    discarded.discard();
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(`${path}.unfinished`, 'half a map');
    writeMap(path, a, b, [['1', '9']]);
    expect(readdirSync(folder)).toEqual(['map.sqlite']);
  });

  it('takes the place of an earlier one of the same move, and of nothing else', () => {
    const folder = aFolder();
    const path = join(folder, 'map.sqlite');
    writeMap(path, a, b, [['1', '9']]);
    writeMap(path, a, b, [['1', '9'], ['2', '10']] as const); // prettier-ignore
    expect(() => new PositionMapFile(path, a, c)).toThrow('positions of another move');
    const letter = join(folder, 'letter.txt');
    writeFileSync(letter, 'mine');
    expect(() => new PositionMapFile(letter, a, b)).toThrow('no map of positions');
    expect(readFileSync(letter, 'utf8')).toBe('mine');
    const map = openPositionMap(path);
    expect([map.to, map.find(at('2'))]).toEqual([b, '10']);
    map.close();
  });
});

describe('a position that a program holds of a store that was moved away from', () => {
  const aFolder = temporaryFolders();

  it('is found where it is now, by the map in the data folder, as soon as one lies there', () => {
    const folder = aFolder();
    const moved = new MovedPositions(folder, b);
    expect(moved.find(a, at('1'))).toBeUndefined();
    writeMap(mapFile(folder, a), a, b, [['1', '9']]);
    expect([moved.find(a, at('1')), moved.find(a, at('2')), moved.find(c, at('1'))]).toEqual(['9', undefined, undefined]);
    moved.close();
  });

  it('is found over two moves and after a log that came back, and is not looked for in a circle', () => {
    const folder = aFolder();
    writeMap(mapFile(folder, a), a, b, [['1', '9']]);
    writeMap(mapFile(folder, b), b, c, [['9', '4']]);
    const [inC, inB, inNone] = [c, b, randomUUID()].map((identity) => new MovedPositions(folder, identity));
    expect([inC!.find(a, at('1')), inB!.find(a, at('1'))]).toEqual(['4', '9']);
    writeMap(mapFile(folder, c), c, a, [['4', '1']]);
    expect([inC!.find(b, at('9')), inNone!.find(a, at('1'))]).toEqual(['4', undefined]);
    for (const moved of [inC, inB, inNone]) moved!.close();
  });

  it('is nowhere where the file is another store’s, is broken, or its name would lead elsewhere', () => {
    const folder = aFolder();
    writeMap(mapFile(folder, a), b, c, [['1', '9']]);
    writeFileSync(mapFile(folder, b), 'no database');
    mkdirSync(join(folder, 'positions-..'));
    writeMap(mapFile(folder, '../x'), '../x', c, [['1', '9']]);
    const moved = new MovedPositions(folder, c);
    expect([a, b, '../x'].map((store) => moved.find(store, at('1')))).toEqual([undefined, undefined, undefined]);
    moved.close();
  });

  it('is read out of its token, and stays foreign where nothing says where it went', () => {
    const key = randomBytes(32);
    const tokens = new PositionTokens(key, b, (store, position) => (store === a && position === '1' ? at('9') : undefined));
    const old = new PositionTokens(key, a);
    expect(tokens.decode(old.issue(at('1')))).toEqual({ kind: 'position', position: '9' });
    expect(tokens.read(old.issue(at('1')))).toBe('9');
    expect(tokens.decode(old.issue(at('2')))).toEqual({ kind: 'foreign' });
    expect(tokens.decode(tokens.issue(at('1')))).toEqual({ kind: 'position', position: '1' });
  });
});

describe('the places of policies', () => {
  class PlacesInHand implements PolicyCheckpoints {
    readonly held = new Map<string, PolicyCheckpoint>();
    async read(policy: string): Promise<PolicyCheckpoint | null> {
      return this.held.get(policy) ?? null;
    }
    async write(policy: string, checkpoint: PolicyCheckpoint): Promise<void> {
      this.held.set(policy, checkpoint);
    }
  }
  const map = { from: a, to: b, find: (old: Position) => (old === '1' ? at('9') : undefined) };

  it('move with the log, once, and what cannot be told is left for somebody to see', async () => {
    const places = new PlacesInHand();
    places.held.set('calls', { store: a, position: at('1') });
    places.held.set('begun', { store: a, position: null });
    places.held.set('lost', { store: a, position: at('7') });
    places.held.set('stranger', { store: c, position: at('1') });
    const policies = ['calls', 'begun', 'lost', 'stranger', 'new'];
    const outcomes = async () => (await moveCheckpoints(places, policies, map)).map(({ policy, outcome }) => `${policy} ${outcome}`);
    expect(await outcomes()).toEqual(['calls moved', 'begun moved', 'lost unknown', 'stranger elsewhere', 'new none']);
    expect(Object.fromEntries(places.held)).toEqual({
      calls: { store: b, position: '9' },
      begun: { store: b, position: null },
      lost: { store: a, position: '7' },
      stranger: { store: c, position: '1' },
    });
    expect(await outcomes()).toEqual(['calls there', 'begun there', 'lost unknown', 'stranger elsewhere', 'new none']);
  });
});
