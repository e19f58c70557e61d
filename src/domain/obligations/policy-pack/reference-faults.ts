import { caseKinds } from '../../reference-data/case-kinds';
import { codesOf } from '../../reference-data/entry';
import { type Part, partOf, partsOf, type PlacedText, textsOf } from './document-parts';
import { fault, type PackFault, quoted } from './pack-fault';

/** Names that the document uses twice, uses without having them, or uses in a circle. */
export function referenceFaults(whole: Part): readonly PackFault[] {
  const rules = partsOf(whole, 'rules');
  const ids = namesIn(rules, 'id');
  const ladders = namesIn(partsOf(whole, 'ladders'), 'id');
  const reasons = namesIn(partsOf(whole, 'pauses'), 'reason');
  const kinds = namesIn(partsOf(whole, 'kinds'), 'code');
  const strands = namesIn(partsOf(whole, 'strands'), 'code');
  const reviews = partOf(whole, 'reviews');
  const circumstances = rules.flatMap((rule) => [...partsOf(rule, 'in'), ...partsOf(rule, 'within').map((line) => partOf(line, 'in'))]);
  return [
    ...twice(ids, 'rule'),
    ...twice(ladders, 'ladder'),
    ...twice(reasons, 'reason to pause'),
    ...unknown(namesIn(rules, 'replaces'), ids, 'rule'),
    ...unknown(
      ['first', 'next', 'broughtForward'].flatMap((name) => textsOf(reviews, name)),
      ids,
      'rule',
    ),
    ...unknown(namesIn(rules, 'escalates'), ladders, 'ladder'),
    ...unknown(namesIn(rules, 'pausedBy'), reasons, 'reason to pause'),
    ...unknown(namesIn(circumstances, 'kinds'), kinds, 'kind'),
    ...unknown(namesIn(circumstances, 'strands'), strands, 'strand'),
    ...promiseFaults(whole, rules, circumstances, ids),
    ...kindsMissing(kinds),
    ...circles(rules),
  ];
}

const namesIn = (parts: readonly Part[], field: string): readonly PlacedText[] => parts.flatMap((part) => textsOf(part, field));

const twice = (names: readonly PlacedText[], what: string): readonly PackFault[] =>
  names
    .filter(({ text }, index) => names.findIndex((name) => name.text === text) < index)
    .map(({ at, text }) => fault(at, `is the second ${what} ${quoted(text)}: each is there once`));

const unknown = (used: readonly PlacedText[], known: readonly PlacedText[], what: string): readonly PackFault[] =>
  used
    .filter(({ text }) => !known.some((name) => name.text === text))
    .map(({ at, text }) => fault(at, `this document has no ${what} ${quoted(text)}`));

/** What is promised, and the rules that speak of its points. */
function promiseFaults(
  whole: Part,
  rules: readonly Part[],
  circumstances: readonly Part[],
  ids: readonly PlacedText[],
): readonly PackFault[] {
  const points = partsOf(partOf(whole, 'promise'), 'points');
  const codes = namesIn(points, 'code');
  const facts = rules.flatMap((rule) => ['when', 'metBy', 'declinedBy', 'before'].flatMap((list) => partsOf(rule, list)));
  return [
    ...twice(codes, 'point'),
    ...unknown(namesIn(points, 'evidence'), ids, 'rule'),
    ...points.flatMap((point) =>
      unknown(textsOf(point, 'beforeClosing'), textsOf(point, 'evidence'), 'evidence of this point by the name of'),
    ),
    ...unknown([...namesIn(facts, 'points'), ...namesIn(circumstances, 'declinedPoint'), ...namesIn(rules, 'forPoint')], codes, 'point'),
  ];
}

/** A kind that ends keeps its place, with its last day: cases of it go on. */
const kindsMissing = (kinds: readonly PlacedText[]): readonly PackFault[] =>
  codesOf(caseKinds)
    .filter((code) => kinds.length > 0 && !kinds.some(({ text }) => text === code))
    .map((code) => fault('/kinds', `cases may be of the kind ${code}, and it is missing`));

/** A rule that takes its own place, straight or by way of others. */
function circles(rules: readonly Part[]): readonly PackFault[] {
  const replaced = new Map(rules.map((rule) => [idOf(rule), namesIn([rule], 'replaces')]));
  return rules.flatMap((rule) =>
    namesIn([rule], 'replaces')
      .filter(({ text }) => reachedFrom(text, replaced).has(idOf(rule)))
      .map(({ at, text }) => fault(at, `goes in a circle: by way of ${quoted(text)} the rule would take its own place`)),
  );
}

/** Every rule whose place is taken in the end, `id` among them. */
function reachedFrom(id: string, replaced: ReadonlyMap<string, readonly PlacedText[]>): ReadonlySet<string> {
  const reached = new Set([id]);
  for (const one of reached) for (const { text } of replaced.get(one) ?? []) reached.add(text);
  return reached;
}

const idOf = (rule: Part): string => textsOf(rule, 'id')[0]?.text ?? '';
