import { Inject, Injectable } from '@nestjs/common';
import { knownAtUnlessSaid } from '../../domain/figures/askable';
import type { ReportingPeriod } from '../../domain/figures/reporting-period';
import type { Clock } from '../../kernel/clock';
import type { Instant } from '../../kernel/instant';
import { CLOCK } from '../../kernel/tokens';
import { FiguresQuery, type FiguresRefusal, type SealedFigures } from '../figures/figures-query';
import { type FrozenPack, QuarterlyReviews } from '../quarterly-reviews/quarterly-reviews.query';
import { StaffDirectoryQuery } from '../staff-directory/staff-directory.query';
import { documentOfFigures } from './document-of-figures';
import { notFrozen } from './not-frozen';
import type { PackDocument } from './pack-document';
import type { UnitNames } from './tables/unit-words';

/** `frozen`: these are the very figures that were frozen. */
export type FiguresInHand =
  | { readonly state: 'READY'; readonly sealed: SealedFigures; readonly frozen?: FrozenPack }
  | { readonly state: 'COUNTING'; readonly done: number; readonly knownAt: Instant }
  | { readonly state: 'REFUSED'; readonly code: FiguresRefusal['code'] };

/** Nobody waits longer (ms) without being told how far it has come. */
const patienceMs = 2000;
const documentsKept = 6;

/** The pack of any period for whoever reads it: as it was frozen, or as known at an instant. */
@Injectable()
export class Packs {
  private readonly documents = new Map<string, PackDocument>();

  constructor(
    private readonly counted: FiguresQuery,
    private readonly reviews: QuarterlyReviews,
    private readonly staff: StaffDirectoryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Without an instant the frozen figures, where there are any; else as known now. Throws SealBroken, ViewNotReady and what the count throws. */
  async figures(period: ReportingPeriod, knownAt?: Instant): Promise<FiguresInHand> {
    const pack = knownAt === undefined ? this.reviews.find(period.code)?.pack : undefined;
    const sealed = pack && this.reviews.figuresOf(period.code);
    if (pack && sealed) return { state: 'READY', sealed, frozen: pack };
    return this.soon(period, knownAt ?? this.now(period));
  }

  /** Of the same figures the same document: whoever reads on waits no second time. */
  document({ sealed, frozen }: Extract<FiguresInHand, { state: 'READY' }>): PackDocument {
    const unitNames = this.unitNames();
    const key = JSON.stringify([sealed.sha256, frozen?.frozenAt, ...unitNames]);
    const document = this.documents.get(key) ?? documentOfFigures(sealed, { unitNames, ...(frozen && { frozenAt: frozen.frozenAt }) });
    this.documents.delete(key);
    this.documents.set(key, document);
    for (const old of [...this.documents.keys()].slice(0, -documentsKept)) this.documents.delete(old);
    return document;
  }

  unitNames(): UnitNames {
    return new Map(this.staff.units().flatMap(({ code, name }) => (code === undefined || name === undefined ? [] : [[code, name]])));
  }

  /** The instant that a pack is as known at: that which was frozen, or the latest that is past for certain; now where that was before the period. */
  knownAt(period: ReportingPeriod): Instant {
    return this.reviews.find(period.code)?.pack?.knownAt ?? this.now(period);
  }

  now(period: ReportingPeriod): Instant {
    return knownAtUnlessSaid(period, this.counted.provenUpTo(), this.clock.now());
  }

  private async soon(period: ReportingPeriod, knownAt: Instant): Promise<FiguresInHand> {
    let asked = this.counted.ask(period, knownAt);
    if (asked.state === 'COUNTING') {
      await within(patienceMs, this.counted.of(period, knownAt));
      asked = this.counted.ask(period, knownAt);
    }
    if (asked.state === 'REFUSED') return { state: 'REFUSED', code: asked.refusal.code };
    return asked.state === 'READY' ? { ...asked, sealed: notFrozen(asked.sealed) } : { ...asked, knownAt };
  }
}

/** Until it is done, has failed, or has taken as long as that. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const longEnough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work.catch(() => undefined), longEnough]).finally(() => {
    clearTimeout(timer);
  });
}
