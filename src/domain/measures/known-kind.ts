import type { PolicyPack } from '../obligations/policy-pack/policy-pack';
import { caseKinds } from '../reference-data/case-kinds';
import { entryFor } from '../reference-data/entry';

/** What a kind is called and whether it is a crime; a kind that the pack has no more is known from the lists, else by its code. */
export const knownKind = (code: string, { kinds }: PolicyPack): { readonly label: string; readonly crime: boolean } =>
  kinds.find((kind) => kind.code === code) ?? entryFor(caseKinds, code) ?? { label: code, crime: false };
