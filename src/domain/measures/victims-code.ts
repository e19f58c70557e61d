import type { PolicyPack } from '../obligations/policy-pack/policy-pack';
import { labelOf } from '../reference-data/entry';
import { keyEventTypes } from '../reference-data/key-event-types';
import type { CaseRecord } from './case-record';
import { countedAt } from './counted-at';
import { dutiesCounted } from './duties-counted';
import { hoursBetween } from './hours-between';
import { howCounted } from './how-counted';
import { knownKind } from './known-kind';
import type { Measure, MeasureTable } from './measure';
import { ruleName } from './rule-name';
import { rightLabels, victimsCodeRights } from './victims-code-rights';

const onTime = { kind: 'DUTIES', unit: 'duties', byLpu: true, better: 'HIGHER', rowsAddUp: true } as const;
const byRule: MeasureTable = {
  ...onTime,
  id: 'M6.RULE',
  title: 'Victims’ Code, by what had to be done',
  rows: Object.keys(victimsCodeRights),
  labelOf: (rule, pack) => `${ruleName(rule, pack)} (${victimsCodeRights[rule] ?? 'no right'})`,
};
const byRight: MeasureTable = {
  ...onTime,
  id: 'M6.RIGHT',
  title: 'Victims’ Code, by right',
  rows: Object.keys(rightLabels),
  labelOf: (right) => rightLabels[right] ?? right,
};
const receipt: MeasureTable = {
  id: 'M6.RECEIPT',
  title: 'Hours from an event to the force hearing of it',
  kind: 'SPREAD',
  unit: 'hours',
  byLpu: false,
  better: 'LOWER',
  rowsAddUp: false,
  note: 'Clocks start when the force hears of it, so what a court took is in no duty above.',
  labelOf: (type) => labelOf(keyEventTypes, type),
};

/** The Code is for victims of crime: as recorded, or as the case was found to be since. */
const isOfCrime = ({ kind, reclassifications }: CaseRecord, pack: PolicyPack): boolean =>
  knownKind(kind, pack).crime || reclassifications.some((found) => knownKind(found.kind, pack).crime);

const rules = Object.entries(victimsCodeRights)
  .map(([rule, right]) => `${rule} (${right})`)
  .join(', ');

/** M6 (facts.md §5.2, §3): what the Victims' Code wants told and done by a time, per right and per trigger. */
export const victimsCode: Measure = {
  id: 'M6',
  version: 1,
  title: 'Victims’ Code',
  section: 'VICTIMS_CODE',
  about: 'PUBLIC',
  definition: `The duties of these rules, by rule and by the right that each is evidence for: ${rules}. Only cases whose kind was a crime when recorded, or that were reclassified to a kind that is a crime. ${howCounted.duties} ${howCounted.dutiesBeside} Hearing of it: for each key event for which both are recorded, elapsed hours from when it happened to when the force received it, by type of event, in the month of receipt; an event of any public case. ${howCounted.spread}`,
  denominator: `${howCounted.dutiesShare} Hearing of it: the key events received in the month that have both instants and were not received before they happened.`,
  traps: [
    'The denominator is the duties that fell due in the month, not the cases recorded in it.',
    'The Code gives no rights to victims of incidents that are not crimes; what policy owes them is in M4, M7 and M8.',
    'A victim who declined stands beside, never inside “on time”.',
    'Telling is measured from when the force heard of it, so a court that tells the force late does not show there.',
    howCounted.unproved,
    howCounted.due,
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source:
    'Code of Practice for Victims of Crime (2021), rights 3, 4 and 6 to 9; Enhanced Rights for every victim of hate crime. Times that the Code does not give are an assumption of the default policy and marked so in each rule.',
  tables: [byRight, byRule, receipt],
  *count(record, as) {
    if (isOfCrime(record, as.pack)) {
      yield* dutiesCounted(byRule, record, as, ({ rule }) => (victimsCodeRights[rule] ? rule : undefined));
      yield* dutiesCounted(byRight, record, as, ({ rule }) => victimsCodeRights[rule]);
    }
    for (const { type, occurredAt, receivedAt } of record.keyEvents) {
      if (receivedAt === undefined || receivedAt < occurredAt) continue;
      yield countedAt(receipt, type, receivedAt, record, { kind: 'SPREAD', value: hoursBetween(occurredAt, receivedAt) });
    }
  },
};
