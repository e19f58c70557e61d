import { type Circumstances, holdIn } from './circumstances';
import { fault, type PackFault } from './pack-fault';
import type { PackKind, PolicyPack } from './policy-pack';
import type { Rule } from './rule-shape';

export type Placed<T> = { readonly at: string; readonly value: T };

/** Rules that can be read, and yet cannot be followed. */
export const ruleFaults = (rules: readonly Placed<Rule>[], kinds: readonly PackKind[]): readonly PackFault[] =>
  rules.flatMap((rule) => [...directed(rule), ...neverReached(rule), ...withoutTime(rule, kinds)]);

/** The chain of Inspector's reviews (law 5) is made of reviews, and begins with every case. */
export function chainFaults(rules: readonly Placed<Rule>[], { first, next, broughtForward }: PolicyPack['reviews']): readonly PackFault[] {
  const named = { first, next, broughtForward };
  const rule = (id: string): Rule | undefined => rules.find(({ value }) => value.id === id)?.value;
  const faults = Object.entries(named).flatMap(([part, id]) =>
    rule(id)?.metBy.some(({ fact }) => fact !== 'REVIEW') ? [fault(`/reviews/${part}`, `${id} is not met by reviews alone`)] : [],
  );
  const begins = rule(first);
  if (begins && (begins.in !== undefined || !begins.when.some(({ fact }) => fact === 'CASE_OPENED')))
    faults.push(fault('/reviews/first', `${first} does not arise whenever a case is opened`));
  if (rule(next)?.when.every(({ fact }) => fact !== 'REVIEW'))
    faults.push(fault('/reviews/next', `${next} does not arise when a review is done`));
  return faults;
}

const directed = ({ at, value }: Placed<Rule>): readonly PackFault[] =>
  value.when.every(({ fact }) => fact === 'DIRECTION_GIVEN')
    ? []
    : value.within.flatMap(({ clock }, line) =>
        'asDirected' in clock ? [fault(`${at}/within/${line}/clock`, 'only a direction (DIRECTION_GIVEN) says by when itself')] : [],
      );

function neverReached({ at, value }: Placed<Rule>): readonly PackFault[] {
  const always = value.within.findIndex((line) => Object.keys(line.in ?? {}).length === 0);
  const after = always < 0 ? [] : value.within.slice(always + 1);
  return after.map((_, index) => fault(`${at}/within/${always + 1 + index}`, 'is never reached: the lines before it hold in every case'));
}

/** The first case, if there is one, in which the rule arises and none of its lines says by when. */
function withoutTime({ at, value }: Placed<Rule>, kinds: readonly PackKind[]): readonly PackFault[] {
  const asked = [...(value.in ?? []), ...value.within.map((line) => line.in ?? {})];
  const ofTheCode = asked.some(({ codeBand }) => codeBand !== undefined);
  const strands = new Set(asked.flatMap((wanted) => wanted.strands ?? []));
  const left = everyCase(kinds, ['another', ...strands]).find(
    ({ now, codeApplies }) =>
      !(ofTheCode && codeApplies === 'NO') &&
      (value.in === undefined || value.in.some((wanted) => holdIn(now, wanted))) &&
      !value.within.some((line) => holdIn(now, line.in)),
  );
  return left ? [fault(`${at}/within`, `no line holds in a case ${wordsOf(left.now)}`)] : [];
}

type Case = { readonly now: Circumstances; readonly codeApplies: PackKind['codeApplies'] };

const bands = ['NOT_ASSESSED', 'STANDARD', 'MEDIUM', 'HIGH'] as const;
const either = [true, false] as const;

/** Every case that a rule can tell from another. */
const everyCase = (kinds: readonly PackKind[], strands: readonly string[]): readonly Case[] =>
  kinds.flatMap(({ code, crime, victim, codeApplies, codeBand }) =>
    bands.flatMap((band) =>
      strands.flatMap((strand) =>
        either.flatMap((sharedPlace) =>
          either.flatMap((reachable) =>
            (codeBand === 'ENHANCED' ? [codeBand] : (['ENHANCED', 'STANDARD'] as const)).map((ofCase) => ({
              codeApplies,
              now: { kind: code, crime, victim, strands: [strand], band, codeBand: ofCase, sharedPlace, reachable },
            })),
          ),
        ),
      ),
    ),
  );

const wordsOf = ({ kind, band, strands, codeBand, sharedPlace, reachable }: Circumstances): string =>
  `of kind ${kind}, band ${band}, strand ${strands.join(', ')}, ${codeBand} rights${sharedPlace ? ', a shared place' : ''}${reachable ? '' : ', nobody reachable'}`;
