import { fault, type PackFault } from './pack-fault';
import type { PackKind, PolicyPack } from './policy-pack';
import { everyCase, holdsIn, wordsOfCase } from './possible-case';
import type { InCircumstances, Rule } from './rule-shape';

export type Placed<T> = { readonly at: string; readonly value: T };

/** Rules that can be read, and yet cannot be followed. */
export const ruleFaults = (rules: readonly Placed<Rule>[], kinds: readonly PackKind[]): readonly PackFault[] =>
  rules.flatMap((rule) => [...directed(rule), ...neverReached(rule), ...withoutTime(rule, kinds)]);

/** The chain of Inspector's reviews (law 5) is made of reviews, and begins with every case. */
export function chainFaults(
  rules: readonly Placed<Rule>[],
  kinds: readonly PackKind[],
  { first, next, broughtForward }: PolicyPack['reviews'],
): readonly PackFault[] {
  const rule = (id: string): Rule | undefined => rules.find(({ value }) => value.id === id)?.value;
  const faults = Object.entries({ first, next, broughtForward }).flatMap(([part, id]) =>
    rule(id)?.metBy.some(({ fact }) => fact !== 'REVIEW') ? [fault(`/reviews/${part}`, `${id} is not met by reviews alone`)] : [],
  );
  const begins = rule(first);
  if (begins && !arisesWithEveryCase(begins, kinds))
    faults.push(fault('/reviews/first', `${first} does not arise whenever a case is opened`));
  if (rule(next)?.when.every(({ fact }) => fact !== 'REVIEW'))
    faults.push(fault('/reviews/next', `${next} does not arise when a review is done`));
  return faults;
}

const arisesWithEveryCase = (rule: Rule, kinds: readonly PackKind[]): boolean =>
  rule.when.some(({ fact }) => fact === 'CASE_OPENED') &&
  everyCase(kinds, askedBy(rule)).every((one) => one.firstReview !== 'DUE' || arisesIn(rule, one));

const directed = ({ at, value }: Placed<Rule>): readonly PackFault[] =>
  value.when.every(({ fact }) => fact === 'DIRECTION_GIVEN')
    ? []
    : value.within.flatMap(({ clock }, line) =>
        'asDirected' in clock ? [fault(`${at}/within/${line}/clock`, 'only a direction (DIRECTION_GIVEN) says by when itself')] : [],
      );

function neverReached({ at, value }: Placed<Rule>): readonly PackFault[] {
  const always = value.within.findIndex((line) => Object.keys(line.in ?? {}).length === 0);
  const after = always < 0 ? [] : value.within.slice(always + 1);
  return after.map((_, index) => fault(`${at}/within/${always + 1 + index}`, 'is never reached: a line before it holds in every case'));
}

/** The first case, if there is one, in which the rule arises and none of its lines says by when. */
function withoutTime({ at, value }: Placed<Rule>, kinds: readonly PackKind[]): readonly PackFault[] {
  const asked = askedBy(value);
  const ofTheCode = asked.some(({ codeBand }) => codeBand !== undefined);
  const left = everyCase(kinds, asked).find(
    (one) => !(ofTheCode && !one.codeBand) && arisesIn(value, one) && !value.within.some((line) => holdsIn(one, line.in)),
  );
  return left ? [fault(`${at}/within`, `no line says how long there is in a case like this: ${wordsOfCase(left)}`)] : [];
}

const askedBy = (rule: Rule): readonly InCircumstances[] => [...(rule.in ?? []), ...rule.within.map((line) => line.in ?? {})];

const arisesIn = (rule: Rule, one: Parameters<typeof holdsIn>[0]): boolean => rule.in?.some((asked) => holdsIn(one, asked)) ?? true;
