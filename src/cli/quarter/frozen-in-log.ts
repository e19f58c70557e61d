import { unseal } from '../../casework/quarterly-reviews/sealed-text';
import type { Figures } from '../../domain/figures/figures';
import type { Edition } from '../../domain/publication/edition';
import type { QuarterlyReviewEvent } from '../../domain/quarterly-review/events';
import { quarterlyReviewStream } from '../../domain/quarterly-review/stream';
import type { Instant } from '../../kernel/instant';
import type { OpenData } from '../open-data';

/** Both editions of a frozen pack, as they were sealed. */
export type FrozenInLog = {
  readonly frozenAt: Instant;
  readonly figures: Figures;
  readonly figuresSha256: string;
  readonly edition: Edition;
  readonly editionSha256: string;
};

/** What the secretary froze of that quarter, from the log itself; undefined where nobody did. Throws SealBroken. */
export async function frozenInLog({ store, codec }: Pick<OpenData, 'store' | 'codec'>, period: string): Promise<FrozenInLog | undefined> {
  for await (const batch of store.readStream(quarterlyReviewStream(period))) {
    for (const stored of batch) {
      const event = codec.decode<QuarterlyReviewEvent>(stored, 'locked');
      if (event.type !== 'PackFrozen') continue;
      const { figures, figuresSha256, published, publishedSha256, frozenAt } = event.data;
      return {
        frozenAt,
        figures: JSON.parse(unseal({ text: figures, sha256: figuresSha256 }, period)) as Figures,
        figuresSha256,
        edition: JSON.parse(unseal({ text: published, sha256: publishedSha256 }, period)) as Edition,
        editionSha256: publishedSha256,
      };
    }
  }
  return undefined;
}
