import { z } from 'zod';
import { defineEvent } from '../event-definition';
import { instantField, staffIdField } from '../event-fields';

const sha256Field = z.string().regex(/^[0-9a-f]{64}$/);
export const periodField = z.string().regex(/^\d{4}-\d{2}-Q[1-4]$/);
/** Canonical JSON (RFC 8785), gzipped, in base64: the same bytes come out for ever, whatever measures have become since. */
const sealedTextField = z.string().min(1);
const namedVersion = z.strictObject({ name: z.string(), version: z.int().min(1) });

/**
 * The figures of one quarter, frozen by the meeting's secretary. The whole of both editions is kept with its SHA-256: no later change of
 * a measure, and nothing that is entered later, can move them. `position` is how far the log had come.
 */
export const packFrozen = defineEvent(
  'PackFrozen',
  1,
  z.strictObject({
    period: periodField,
    knownAt: instantField,
    position: z.string(),
    policyVersions: z.array(z.string()),
    calendarVersions: z.array(z.string()),
    measures: z.array(namedVersion),
    outcomeSets: z.array(namedVersion),
    figures: sealedTextField,
    figuresSha256: sha256Field,
    /** What the public and the Independent Advisory Group may be shown, too few hidden. */
    published: sealedTextField,
    publishedSha256: sha256Field,
    frozenAt: instantField,
    frozenBy: staffIdField,
  }),
);
