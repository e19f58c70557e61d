import type { StaffId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import { versionOf } from '../terms';
import { defaultPack } from './default-pack';
import type { PolicyPackEvent } from './events';
import { frozen } from './frozen';
import { policyPackSchema, type PolicyPack } from './policy-pack';

/** A pack as it was adopted. Its document is read by `readPack` where it is needed. */
export type AdoptedPack = {
  /** `versionOf` the pack. */
  readonly version: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly digest: string;
  readonly from: Instant;
  readonly why: string;
  readonly adoptedAt: Instant;
  readonly adoptedBy?: StaffId | undefined;
};

/** In the order in which they were adopted. */
export type ForcePolicyState = { readonly adopted: readonly AdoptedPack[] };

export const noneAdopted: ForcePolicyState = { adopted: [] };

export const evolve = ({ adopted }: ForcePolicyState, { data }: PolicyPackEvent): ForcePolicyState => ({
  adopted: [...adopted, adoptedPackOf(data)],
});

export const adoptedPackOf = ({ name, version, ...adopted }: PolicyPackEvent['data']): AdoptedPack => ({
  ...adopted,
  version: versionOf({ name, version }),
});

/** What rules a clock that starts then: the last pack adopted whose time had come; the product's own before any. */
export function packInForce({ adopted }: ForcePolicyState, startedAt: Instant): PolicyPack {
  const inForce = adopted.findLast(({ from }) => from <= startedAt);
  return inForce ? readPack(inForce.document) : defaultPack;
}

/** The pack of that version, whenever it was adopted; undefined where it never was. */
export function packOfVersion({ adopted }: ForcePolicyState, version: string): PolicyPack | undefined {
  if (version === versionOf(defaultPack)) return defaultPack;
  const found = adopted.find((one) => one.version === version);
  return found && readPack(found.document);
}

const alreadyRead = new WeakMap<object, PolicyPack>();

/** Read once a document, for a command must not wait for it. Throws what zod throws; nothing is adopted that it does not take. */
export function readPack(document: Readonly<Record<string, unknown>>): PolicyPack {
  const pack = alreadyRead.get(document) ?? frozen(policyPackSchema.parse(document));
  alreadyRead.set(document, pack);
  return pack;
}
