import type { FiguresRefusal } from '../../domain/figures/askable';
import { whyNotAskable } from '../../domain/figures/askable';
import type { CasesInCell, CellAsked } from '../../domain/figures/cases-in-cell';
import type { LateEntries } from '../../domain/figures/late-entries';
import type { ReportingPeriod } from '../../domain/figures/reporting-period';
import type { Clock } from '../../kernel/clock';
import type { Instant } from '../../kernel/instant';
import type { Position } from '../../kernel/position';
import type { Views } from '../../projections/views';
import { FiguresAsking } from './figures-asking';
import { FiguresRefused } from './figures-refused';
import { figuresView } from './figures.view';
import { headOf, logFrom, provenUpTo } from './known-in-view';
import { sealed, type SealedFigures } from './sealed-figures';

export type { FiguresRefusal, SealedFigures };
export type FiguresAnswer =
  | { readonly state: 'READY'; readonly sealed: SealedFigures }
  | { readonly state: 'COUNTING'; readonly done: number }
  | { readonly state: 'REFUSED'; readonly refusal: FiguresRefusal };

type Counting = { readonly outcome: Promise<SealedFigures>; done: number };
type Kept = { readonly sealed: SealedFigures; readonly head: Position | null };

/** A pack each: a few are looked at in a meeting. */
const packsKept = 12;

/**
 * The figures of any period as known at any instant, from the view. Nobody is named in them and no viewer may see more of them than
 * another: staff victims' are hidden already. Each question is counted once, however many ask; what can change no more is kept.
 */
export class FiguresQuery {
  private readonly asking: FiguresAsking;
  private readonly counting = new Map<string, Counting>();
  private readonly kept = new Map<string, Kept>();
  private readonly failed = new Map<string, unknown>();

  constructor(
    private readonly views: Pick<Views, 'read' | 'fileOf'>,
    private readonly clock: Clock,
  ) {
    this.asking = new FiguresAsking(views);
  }

  /** Throws FiguresRefused, ViewNotReady, and what the count throws. */
  async of(period: ReportingPeriod, knownAt: Instant): Promise<SealedFigures> {
    const refusal = this.refusalOf(period, knownAt);
    if (refusal) throw new FiguresRefused(refusal.code);
    return this.keptOf(period, knownAt) ?? (await this.begin(period, knownAt).outcome);
  }

  /** For pages that show how far it has come: begins the count where nobody has. Throws ViewNotReady, and once what a count threw. */
  ask(period: ReportingPeriod, knownAt: Instant): FiguresAnswer {
    const refusal = this.refusalOf(period, knownAt);
    if (refusal) return { state: 'REFUSED', refusal };
    const ready = this.keptOf(period, knownAt);
    if (ready) return { state: 'READY', sealed: ready };
    this.throwFailure(keyOf(period, knownAt));
    const counting = this.begin(period, knownAt);
    counting.outcome.catch((error: unknown) => this.failed.set(keyOf(period, knownAt), error));
    return { state: 'COUNTING', done: counting.done };
  }

  /** The cases behind one figure of the period: whoever shows them asks whether the viewer may see each. Throws FiguresRefused, ViewNotReady. */
  async casesIn(period: ReportingPeriod, knownAt: Instant, cell: CellAsked): Promise<CasesInCell> {
    const refusal = this.refusalOf(period, knownAt);
    if (refusal) throw new FiguresRefused(refusal.code);
    return this.asking.cases({ period, knownAt, cell });
  }

  /** What became known after one instant, up to another, of what fell in the period: counts by what it is and by unit. */
  entriesSince(period: ReportingPeriod, after: Instant, upTo: Instant): Promise<LateEntries> {
    return this.asking.lateEntries({ period, after, upTo });
  }

  /** The latest instant whose figures are final; null while the log is empty. Throws ViewNotReady. */
  provenUpTo(): Instant | null {
    return provenUpTo(this.views.read(figuresView.projection.name));
  }

  /** When the first event of the log was recorded: before it there are no figures; null while the log is empty. Throws ViewNotReady. */
  logFrom(): Instant | null {
    return logFrom(this.views.read(figuresView.projection.name));
  }

  private refusalOf(period: ReportingPeriod, knownAt: Instant): FiguresRefusal | undefined {
    return whyNotAskable({ period, knownAt, now: this.clock.now(), logFrom: this.logFrom() });
  }

  private keptOf(period: ReportingPeriod, knownAt: Instant): SealedFigures | undefined {
    const key = keyOf(period, knownAt);
    const kept = this.kept.get(key);
    if (!kept) return undefined;
    this.kept.delete(key);
    if (kept.sealed.figures.provisional && kept.head !== this.head()) return undefined;
    this.kept.set(key, kept);
    return kept.sealed;
  }

  private begin(period: ReportingPeriod, knownAt: Instant): Counting {
    const key = keyOf(period, knownAt);
    const running = this.counting.get(key);
    if (running) return running;
    const counting: Counting = { done: 0, outcome: this.count(period, knownAt, (done) => (counting.done = done)) };
    this.counting.set(key, counting);
    void counting.outcome.catch(() => undefined).finally(() => this.counting.delete(key));
    return counting;
  }

  private async count(period: ReportingPeriod, knownAt: Instant, onProgress: (done: number) => void): Promise<SealedFigures> {
    // What comes while it counts may be in it or not: it is kept for what was there before.
    const head = this.head();
    const answer = sealed(await this.asking.figures({ period, knownAt }, onProgress));
    this.kept.set(keyOf(period, knownAt), { sealed: answer, head });
    for (const key of [...this.kept.keys()].slice(0, -packsKept)) this.kept.delete(key);
    return answer;
  }

  private throwFailure(key: string): void {
    if (!this.failed.has(key)) return;
    const error = this.failed.get(key);
    this.failed.delete(key);
    throw error;
  }

  private head(): Position | null {
    return headOf(this.views.read(figuresView.projection.name));
  }
}

const keyOf = (period: ReportingPeriod, knownAt: Instant): string => `${period.from}..${period.to} ${knownAt}`;
