import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventRegistry } from '../../src/domain/event-registry';
import { root } from './source-files';

const read = (path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');

/** Words in backticks that look like the name of an event. */
const eventsNamedIn = (page: string): ReadonlySet<string> =>
  new Set([...page.matchAll(/`([A-Z][a-z]+(?:[A-Z][a-z]+)+)`/g)].map(([, name]) => name!));

describe('the glossary', () => {
  const explained = eventsNamedIn(read('docs/glossary.md'));
  const written = eventRegistry.definitions.map(({ type }) => type);

  it('explains every event that is written', () => {
    expect(written.filter((type) => !explained.has(type))).toEqual([]);
  });

  it('explains no event that nobody writes', () => {
    expect([...explained].filter((name) => !written.includes(name))).toEqual([]);
  });

  it('says so where a planted event is missing', () => {
    expect(explained.has('CaseLost')).toBe(false);
    expect(eventsNamedIn('`CaseLost` and `CaseFound`')).toEqual(new Set(['CaseLost', 'CaseFound']));
  });
});
