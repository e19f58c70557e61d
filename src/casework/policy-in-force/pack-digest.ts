import { createHash } from 'node:crypto';
import type { PolicyPack } from '../../domain/obligations/policy-pack/policy-pack';
import { canonicalJson } from '../../event-store/codec/canonical-json';

/** SHA-256 (hex) of a pack's canonical JSON: the same however its file was laid out. Throws UnstorableValue. */
export const packDigest = (pack: PolicyPack): string => createHash('sha256').update(canonicalJson(pack)).digest('hex');
