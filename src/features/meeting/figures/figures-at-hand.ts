import { Injectable } from '@nestjs/common';
import { periodWords } from '../../../casework/pack/period-words';
import { type AgreedAction, QuarterlyReviews } from '../../../casework/quarterly-reviews/quarterly-reviews.query';
import type { Figures } from '../../../domain/figures/figures';
import { periodOf } from '../../../domain/figures/reporting-period';
import type { Figure } from '../../../domain/quarterly-review/state';
import { cellWords } from './cell-words';
import { namedFigure } from './named-figure';

/** How the figure that an action should move stood when it was agreed, and how it stands in the latest pack. */
export type Movement = { readonly figure: string; readonly from?: string; readonly to?: string };

/** The frozen figures that a meeting has before it. */
@Injectable()
export class FiguresAtHand {
  constructor(private readonly reviews: QuarterlyReviews) {}

  /** Of the quarter's own pack, or of the last one that was frozen; `undefined` while there is none. */
  of(period: string): Figures | undefined {
    const frozen = this.reviews.frozen().map((pack) => pack.period);
    const found = frozen.find((code) => code <= period) ?? frozen[0];
    return found === undefined ? undefined : this.reviews.figuresOf(found)?.figures;
  }

  movementOf({ period, figure }: Pick<AgreedAction, 'period' | 'figure'>): Movement | undefined {
    if (!figure) return undefined;
    const [latest] = this.reviews.frozen();
    const [then, now] = [this.standing(period, figure), latest && this.standing(latest.period, figure)];
    const named = now?.label ?? then?.label ?? [figure.table, figure.row, figure.lpu].filter(Boolean).join(', ');
    const isLater = latest !== undefined && latest.period > period;
    return { figure: named, ...(then && { from: then.says }), ...(isLater && now && { to: now.says }) };
  }

  private standing(period: string, figure: Figure): { readonly label: string; readonly says: string } | undefined {
    const figures = this.reviews.figuresOf(period)?.figures;
    const found = figures && namedFigure(figures, figure);
    const asked = periodOf(period);
    return found && asked && { label: found.label, says: `${cellWords(found.cell, found.table)} in ${periodWords(asked)}` };
  }
}
