import '../../casework/figures.refusals';
import { figuresFromLog } from '../../casework/figures/figures-from-log';
import { FiguresRefused } from '../../casework/figures/figures-refused';
import type { SealedFigures } from '../../casework/figures/sealed-figures';
import { documentOfEdition } from '../../casework/pack/document-of-edition';
import { notFrozen } from '../../casework/pack/not-frozen';
import { documentOfFigures } from '../../casework/pack/document-of-figures';
import type { PackDocument } from '../../casework/pack/pack-document';
import { whyNotAskable } from '../../domain/figures/askable';
import { isQuarter, type ReportingPeriod } from '../../domain/figures/reporting-period';
import type { Instant } from '../../kernel/instant';
import { wordsOf } from '../../platform/errors/refusals';
import type { OpenData } from '../open-data';
import { frozenInLog } from './frozen-in-log';
import { unitNamesInLog } from './unit-names-in-log';

export type AskedPack = {
  readonly period: ReportingPeriod;
  /** As known then; left out, the frozen pack where there is one, else as at the latest instant that is past for certain. */
  readonly knownAt?: Instant | undefined;
  readonly audience: PackDocument['audience'];
  readonly now: Instant;
};
type Options = { readonly folder: string; readonly onProgress: (part: number) => void };

/** The pack from the log alone: frozen bytes as they were frozen, anything else counted anew. Throws what people can read. */
export async function packInLog(data: OpenData, asked: AskedPack, options: Options): Promise<PackDocument> {
  const { period, knownAt, audience } = asked;
  const frozen = isQuarter(period) ? await frozenInLog(data, period.code) : undefined;
  if (audience === 'PUBLIC') {
    if (!frozen) throw new Error('This quarter has no frozen pack: the public is shown what the meeting froze, and nothing before.');
    const unitNames = await unitNamesInLog(data, frozen.figures.lpus);
    return documentOfEdition(frozen.edition, frozen.editionSha256, { frozenAt: frozen.frozenAt, unitNames });
  }
  if (frozen && knownAt === undefined) {
    const unitNames = await unitNamesInLog(data, frozen.figures.lpus);
    return documentOfFigures({ figures: frozen.figures, sha256: frozen.figuresSha256 }, { frozenAt: frozen.frozenAt, unitNames });
  }
  const sealed = notFrozen(await counted(data, asked, options));
  return documentOfFigures(sealed, { unitNames: await unitNamesInLog(data, sealed.figures.lpus) });
}

async function counted({ store, codec, views }: OpenData, { period, knownAt, now }: AskedPack, options: Options): Promise<SealedFigures> {
  try {
    // Asked before the log is read to its end: that takes minutes.
    const refusal = whyNotAskable({ period, knownAt: knownAt ?? now, now, logFrom: await logFrom({ store, codec }) });
    if (refusal) throw new FiguresRefused(refusal.code);
    return await figuresFromLog(
      { feed: store, decode: (stored) => codec.decode(stored, 'locked'), views },
      { period, knownAt, now },
      options,
    );
  } catch (error) {
    throw error instanceof FiguresRefused ? new Error(wordsOf(error.code).says) : error;
  }
}

/** When the first event of the log was recorded; null while there is none. */
async function logFrom({ store, codec }: Pick<OpenData, 'store' | 'codec'>): Promise<Instant | null> {
  for await (const [first] of store.read(null)) if (first) return codec.decode(first, 'locked').metadata.recordedAt;
  return null;
}
