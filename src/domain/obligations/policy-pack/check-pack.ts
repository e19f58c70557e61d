import type { z } from 'zod';
import { type Part, partsOf, wholeOf } from './document-parts';
import type { PackFault } from './pack-fault';
import { periodFaults } from './period-faults';
import { policyPackSchema, type PolicyPack } from './policy-pack';
import { referenceFaults } from './reference-faults';
import { ladderFaults, quietFaults } from './reminder-faults';
import { chainFaults, type Placed, ruleFaults } from './rule-faults';
import { schemaFaults } from './schema-faults';

export type CheckedPack = { readonly pack: PolicyPack } | { readonly faults: readonly PackFault[] };

const { kinds, ladders, rules, reviews, quiet } = policyPackSchema.shape;

/**
 * Reads a document as a policy pack, or says everything that is wrong with it, each with its place. What can be read is looked at even
 * where the rest cannot, so that one fault does not hide the next.
 */
export function checkPack(json: unknown): CheckedPack {
  const whole = wholeOf(json);
  const read = policyPackSchema.safeParse(json);
  const faults = [
    ...(read.success ? [] : schemaFaults(read.error.issues)),
    ...referenceFaults(whole),
    ...periodFaults(whole),
    ...faultsOfTheReadable(whole),
  ];
  return read.success && faults.length === 0 ? { pack: read.data } : { faults };
}

function faultsOfTheReadable(whole: Part): readonly PackFault[] {
  const readRules = readable(whole, 'rules', rules.element);
  const readKinds = readable(whole, 'kinds', kinds.element).map(({ value }) => value);
  const chain = reviews.safeParse(whole.value['reviews']);
  const hours = quiet.safeParse(whole.value['quiet']);
  return [
    ...ruleFaults(readRules, readKinds),
    ...(chain.success ? chainFaults(readRules, readKinds, chain.data) : []),
    ...ladderFaults(readable(whole, 'ladders', ladders.element)),
    ...(hours.success ? quietFaults(hours.data) : []),
  ];
}

const readable = <T>(whole: Part, list: string, schema: z.ZodType<T>): readonly Placed<T>[] =>
  partsOf(whole, list).flatMap(({ at, value }) => {
    const read = schema.safeParse(value);
    return read.success ? [{ at, value: read.data }] : [];
  });
