import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DatabaseSync } from '@photostructure/sqlite';
import { base64url } from 'jose';
import { Temporal } from 'temporal-polyfill';
import { v5 } from 'uuid';

class Clock {
  readonly zone = 'Europe/London';
}

@Injectable()
class Desk {
  constructor(readonly clock: Clock) {}
}

describe('the modules everything else is built on load inside the tests', () => {
  it('knows that a spring night in London has no half past one', () => {
    const missing = { year: 2026, month: 3, day: 29, hour: 1, minute: 30, timeZone: 'Europe/London' };
    expect(() => Temporal.ZonedDateTime.from(missing, { disambiguation: 'reject' })).toThrow(RangeError);
  });

  it('derives the same identity from the same name', () => {
    const namespace = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(v5('case', namespace)).toBe(v5('case', namespace));
  });

  it('can encode a token part', () => {
    expect(base64url.encode('steadfast')).toBe('c3RlYWRmYXN0');
  });

  it('writes and reads a row on disk', () => {
    const folder = mkdtempSync(join(tmpdir(), 'steadfast-'));
    const database = new DatabaseSync(join(folder, 'log.sqlite'));
    database.exec('CREATE TABLE said (words TEXT NOT NULL) STRICT');
    database.prepare('INSERT INTO said VALUES (?)').run('kept');
    const row = database.prepare('SELECT words FROM said').get() as { words: string };
    database.close();
    rmSync(folder, { recursive: true });
    expect(row.words).toBe('kept');
  });

  it('keeps the constructor types that Nest injects by', () => {
    expect(Reflect.getMetadata('design:paramtypes', Desk)).toEqual([Clock]);
  });
});
