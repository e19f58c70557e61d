import type { AsKnown } from '../../domain/measures/measure';
import type { Instant } from '../../kernel/instant';
import type { Database } from '../../sqlite/database';
import type { OtherFact } from './other-fact';
import { reportAt } from './records-in-view';

type People = Pick<AsKnown, 'reportsOf' | 'personOf'>;
type Report = ReturnType<AsKnown['reportsOf']>[number];

/** What is known beside the cases at an instant, in the order of each stream. */
export const othersAt = (db: Database, at: Instant): readonly OtherFact[] =>
  db
    .prepare('SELECT body FROM other_fact WHERE known_at <= ? ORDER BY place')
    .all<{ body: string }>(Date.parse(at))
    .flatMap(({ body }) => JSON.parse(body) as OtherFact[]);

/**
 * Who is one person, and when each who has more than one case reported: members of the public who are known by name alone. Only those with
 * several cases are looked at, and of them only whoever is asked about, so that most cases are read once.
 */
export function peopleAt(db: Database, at: Instant, others: readonly OtherFact[]): People {
  const personOf = onePersonOf(others);
  const casesOf = new Map<string, number[]>();
  for (const { no, person_id } of db
    .prepare('SELECT no, person_id FROM log_stream WHERE person_id IS NOT NULL ORDER BY no')
    .all<{ no: number; person_id: string }>()) {
    const one = personOf(person_id);
    casesOf.set(one, [...(casesOf.get(one) ?? []), no]);
  }
  const reports = new Map<string, readonly Report[]>();
  const reportsOf = (personId: string): readonly Report[] => {
    const one = personOf(personId);
    const numbers = casesOf.get(one) ?? [];
    if (numbers.length < 2) return [];
    const known = reports.get(one) ?? numbers.flatMap((no) => reportAt(db, no, at) ?? []);
    reports.set(one, known);
    return known;
  };
  return { personOf, reportsOf };
}

/** Linked records stand for one person, named by the smallest of their ids: the same on every server. */
function onePersonOf(others: readonly OtherFact[]): (personId: string) => string {
  const links = new Map<string, readonly [string, string]>();
  for (const fact of others) {
    if (fact.kind === 'LINKED') links.set(fact.linkId, fact.persons);
    else if (fact.kind === 'UNLINKED') links.delete(fact.linkId);
  }
  const standsFor = new Map<string, string>();
  const find = (personId: string): string => {
    const other = standsFor.get(personId);
    return other === undefined ? personId : find(other);
  };
  for (const [one, other] of links.values()) {
    const [first = '', second = ''] = [find(one), find(other)].sort();
    if (first !== second) standsFor.set(second, first);
  }
  return find;
}
