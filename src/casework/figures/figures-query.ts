import { Injectable } from '@nestjs/common';
import type { Figures, Restatement } from '../../domain/figures/figures';
import type { ReportingPeriod } from '../../domain/figures/reporting-period';
import type { Instant } from '../../kernel/instant';
import type { Position } from '../../kernel/position';

export type SealedFigures = {
  readonly figures: Figures;
  readonly canonical: string;
  readonly sha256: string;
  readonly position: Position | null;
};
export type FiguresRefusal = {
  readonly code: 'PERIOD_NOT_BEGUN' | 'PERIOD_BEFORE_LOG' | 'KNOWN_BEFORE_PERIOD' | 'KNOWN_AT_IN_FUTURE';
};

export class FiguresRefused extends Error {
  constructor(readonly refusal: FiguresRefusal) {
    super(`no figures: ${refusal.code}`);
    this.name = 'FiguresRefused';
  }
}

type Asked =
  | { readonly state: 'READY'; readonly sealed: SealedFigures }
  | { readonly state: 'COUNTING'; readonly done: number }
  | { readonly state: 'REFUSED'; readonly refusal: FiguresRefusal };

/** Stands for the figures until they are counted: knows nothing. */
@Injectable()
export class FiguresQuery {
  of(_period: ReportingPeriod, _knownAt: Instant): Promise<SealedFigures> {
    return Promise.reject(new FiguresRefused({ code: 'PERIOD_BEFORE_LOG' }));
  }

  ask(_period: ReportingPeriod, _knownAt: Instant): Asked {
    return { state: 'REFUSED', refusal: { code: 'PERIOD_BEFORE_LOG' } };
  }

  entriesSince(_period: ReportingPeriod, _after: Instant, _upTo: Instant): Promise<Restatement['entries']> {
    return Promise.resolve([]);
  }

  /** The last instant that the log proves past. */
  provenUpTo(): Instant | null {
    return null;
  }
}
