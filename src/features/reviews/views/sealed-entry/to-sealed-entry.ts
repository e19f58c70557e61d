import type { Entry } from '../../../../casework/case-timeline/entries';
import type { Say } from '../../../../casework/case-timeline/words/entry-words';
import { wordsOf } from '../../../../casework/case-timeline/words/words-of';
import { labelOf } from '../../../../domain/reference-data/entry';
import { sealGrounds } from '../../commands/seal-entry/seal-grounds';

/** Everything that an entry said, with who shut it away and why. */
export function toSealedEntry(entry: Entry, say: Say) {
  const { sealed, data, corrections, type, by, occurredAt, recordedAt, revision } = entry;
  const written = data ? wordsOf(type, data, say) : { title: '', facts: [] };
  return {
    entry: {
      ...written,
      revision,
      occurredAt,
      recordedAt,
      by: say.nameOf(by),
      isSealed: true,
      corrections: corrections.map((one) => ({
        ...wordsOf('EntryCorrected', one.data, say),
        at: one.data.correctedAt,
        by: say.nameOf(one.by),
      })),
    },
    seal: sealed && {
      ground: labelOf(sealGrounds, sealed.data.ground),
      reason: say.open(sealed.data.reason),
      by: say.nameOf(sealed.by),
      at: sealed.data.sealedAt,
    },
  };
}
