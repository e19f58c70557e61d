import { Injectable } from '@nestjs/common';
import type { Figures } from '../../domain/figures/figures';
import type { Edition } from '../../domain/publication/edition';
import { isOver, isOverdue, type Action, type QuarterlyReviewState } from '../../domain/quarterly-review/state';
import type { StaffId } from '../../kernel/ids';
import type { LocalDate } from '../../kernel/instant';
import type { Position } from '../../kernel/position';
import { Views } from '../../projections/views';
import { quarterlyReviewsProjection, type QuarterlyReviewRow, reviewKey, textsKey } from './quarterly-reviews.projection';
import { unseal } from './sealed-text';

/** What is known of a frozen pack beside its figures. */
export type FrozenPack = NonNullable<QuarterlyReviewState['pack']>;
/** The very bytes that were frozen, and what they say. */
export type FrozenFigures = {
  readonly figures: Figures;
  readonly canonical: string;
  readonly sha256: string;
  readonly position: Position | null;
};
export type FrozenEdition = { readonly edition: Edition; readonly canonical: string; readonly sha256: string };
/** An action, with the quarter whose meeting agreed it. */
export type AgreedAction = Action & { readonly period: string };

type Row<Kind> = Extract<QuarterlyReviewRow, { kind: Kind }>;

/** The reviews of all quarters: of no case, and of nobody that is supported. Texts are opened by whoever shows them. */
@Injectable()
export class QuarterlyReviews {
  constructor(private readonly views: Views) {}

  find(period: string): QuarterlyReviewState | null {
    return this.row<'REVIEW'>(reviewKey(period))?.state ?? null;
  }

  /** Of the last event of the review, which is the one that a user must match: people alone write in it. */
  revisionOf(period: string): string | undefined {
    return this.row<'REVIEW'>(reviewKey(period))?.upTo;
  }

  /** The latest quarters first. */
  all(): readonly QuarterlyReviewState[] {
    return this.states('');
  }

  /** The frozen packs, the latest quarters first, without their texts. */
  frozen(): readonly FrozenPack[] {
    return this.states('AND is_frozen = 1').flatMap(({ pack }) => pack ?? []);
  }

  /** Actions of every quarter that are neither done nor dropped, the soonest due first. */
  openActions(owner?: StaffId): readonly AgreedAction[] {
    return this.all()
      .flatMap(({ period = '', actions }) => actions.map((action) => ({ ...action, period })))
      .filter((action) => !isOver(action) && (owner === undefined || action.owner === owner))
      .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  }

  /** How many actions of that quarter's meeting and of earlier ones are overdue. */
  overdueActions(upTo: string, today: LocalDate): number {
    return this.openActions().filter((action) => action.period <= upTo && isOverdue(action, today)).length;
  }

  /** `null` where the quarter has no frozen pack. Throws SealBroken. */
  figuresOf(period: string): FrozenFigures | null {
    const pack = this.find(period)?.pack;
    const texts = this.row<'TEXTS'>(textsKey(period));
    if (!pack || !texts) return null;
    const canonical = unseal({ text: texts.figures, sha256: pack.figuresSha256 }, period);
    const position = pack.position === '' ? null : (pack.position as Position);
    return { figures: JSON.parse(canonical) as Figures, canonical, sha256: pack.figuresSha256, position };
  }

  /** What the public may be shown of it. `null` where the quarter has no frozen pack. Throws SealBroken. */
  editionOf(period: string): FrozenEdition | null {
    const pack = this.find(period)?.pack;
    const texts = this.row<'TEXTS'>(textsKey(period));
    if (!pack || !texts) return null;
    const canonical = unseal({ text: texts.published, sha256: pack.publishedSha256 }, period);
    return { edition: JSON.parse(canonical) as Edition, canonical, sha256: pack.publishedSha256 };
  }

  private states(where: '' | 'AND is_frozen = 1'): readonly QuarterlyReviewState[] {
    return this.db
      .prepare(`SELECT row FROM quarterly_review WHERE kind = 'REVIEW' ${where} ORDER BY period DESC`)
      .all<{ row: string }>()
      .map(({ row }) => (JSON.parse(row) as Row<'REVIEW'>).state);
  }

  private row<Kind extends QuarterlyReviewRow['kind']>(key: string): Row<Kind> | undefined {
    const found = this.db.prepare('SELECT row FROM quarterly_review WHERE key = ?').get<{ row: string }>(key);
    return found && (JSON.parse(found.row) as Row<Kind>);
  }

  private get db() {
    return this.views.read(quarterlyReviewsProjection.name);
  }
}
