import type { SealedFigures } from '../../../../casework/figures/figures-query';
import { periodWords } from '../../../../casework/pack/period-words';
import { endOf, type ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { Instant } from '../../../../kernel/instant';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';

/** What is known before anything is frozen. `lately`: entries about the quarter in the week before that instant. */
export type BeforeFreezing = {
  readonly period: ReportingPeriod;
  readonly now: Instant;
  readonly knownAt: Instant;
  readonly frozen?: { readonly at: Instant; readonly knownAt: Instant; readonly by: string } | undefined;
  readonly sealed?: SealedFigures | undefined;
  readonly counting?: number | undefined;
  readonly whyNot?: string | undefined;
  readonly lately: number;
  readonly restates?: ReportingPeriod | undefined;
};

export type FreezePage = {
  readonly title: string;
  readonly code: string;
  readonly endsAt: Instant;
  readonly isOver: boolean;
  readonly knownAt: Instant;
  readonly frozen?: BeforeFreezing['frozen'];
  readonly whyNot?: string | undefined;
  readonly countingPercent?: number | undefined;
  readonly versions?: { readonly policy: string; readonly calendar: string; readonly measures: number } | undefined;
  readonly isProvisional: boolean;
  readonly lately: number;
  readonly restates?: string | undefined;
  readonly typed: TypedForm;
};

export const toFreezePage = (before: BeforeFreezing, typed: TypedForm): FreezePage => ({
  title: `Freeze the pack: ${periodWords(before.period)}`,
  code: before.period.code,
  endsAt: endOf(before.period),
  isOver: before.now > endOf(before.period),
  knownAt: before.knownAt,
  frozen: before.frozen,
  whyNot: before.whyNot,
  countingPercent: before.counting === undefined ? undefined : Math.floor(before.counting * 100),
  versions: before.sealed && {
    policy: before.sealed.figures.policyVersions.join(', '),
    calendar: before.sealed.figures.calendarVersions.join(', '),
    measures: before.sealed.figures.measures.length,
  },
  isProvisional: before.sealed?.figures.provisional ?? false,
  lately: before.lately,
  restates: before.restates && periodWords(before.restates),
  typed,
});
