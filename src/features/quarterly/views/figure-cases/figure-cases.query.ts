import { Inject, Injectable } from '@nestjs/common';
import type { CaseFile } from '../../../../casework/case-file/case-file';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import { FiguresQuery } from '../../../../casework/figures/figures-query';
import { TermsInForce } from '../../../../casework/terms-in-force';
import type { CellAsked } from '../../../../domain/figures/cases-in-cell';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { allMeasures } from '../../../../domain/measures/all-measures';
import type { TallyKind } from '../../../../domain/measures/measure';
import type { Clock } from '../../../../kernel/clock';
import { NotFound } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';

export type FigureNamed = { readonly table: string; readonly row: string; readonly kind: TallyKind };
/** The table and the row, in words. */
export const figureWords = ({ table, row }: FigureNamed): string => (row === table ? table : `${table}: ${row}`);

/** The oldest report first. */
export type CasePlace = readonly [reportedAt: string, caseId: string];
export type CasesAsked = {
  readonly period: ReportingPeriod;
  readonly knownAt: Instant;
  readonly cell: CellAsked;
  readonly part: 'COUNTED' | 'OTHERS';
  readonly after?: CasePlace | undefined;
};
export type FigureCases = { readonly files: readonly CaseFile[]; readonly next: CasePlace | undefined };

const onePage = 50;

/** From a figure down to its cases: those that the viewer may see, and no word of others. Of colleagues who are victims there is no list. */
@Injectable()
export class FigureCasesQuery {
  constructor(
    private readonly figures: FiguresQuery,
    private readonly files: CaseFileQuery,
    private readonly terms: TermsInForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws NotFound where no measure of the public has such a table. */
  named({ table: id, row }: CellAsked): FigureNamed {
    const tables = allMeasures.filter(({ about }) => about === 'PUBLIC').flatMap((measure) => measure.tables);
    const table = tables.find((one) => one.id === id);
    if (!table) throw new NotFound();
    return { table: table.title, row: table.labelOf(row, this.terms.packAt(this.clock.now())), kind: table.kind };
  }

  /** Throws FiguresRefused. */
  async find({ period, knownAt, cell, part, after }: CasesAsked, viewer: Viewer): Promise<FigureCases> {
    const { counted, of } = await this.figures.casesIn(period, knownAt, cell);
    const isCounted = new Set<CaseId>(counted);
    const asked = part === 'COUNTED' ? counted : of.filter((caseId) => !isCounted.has(caseId));
    const found = this.files.listed(asked, viewer, { limit: onePage + 1, ...(after && { after }) });
    const files = found.slice(0, onePage);
    const last = files.at(-1);
    return { files, next: last && found.length > onePage ? [last.reportedAt, last.caseId] : undefined };
  }
}
