import type { PeriodKnownAt } from '../../src/casework/figures/question-in-view';
import type { FiguresSeal } from '../../src/casework/figures/sealed-figures';
import { quarterlyReviewsProjection } from '../../src/casework/quarterly-reviews/quarterly-reviews.projection';
import { quarterlyReviewsView } from '../../src/casework/quarterly-reviews/quarterly-reviews.view';
import { seal } from '../../src/casework/quarterly-reviews/sealed-text';
import type { QuarterlyReviewEvent } from '../../src/domain/quarterly-review/events';
import type { RecordedEvent } from '../../src/kernel/event';
import { openDatabase } from '../../src/sqlite/database';

/** The view of the quarterly reviews with this pack frozen in it, as the projection would leave it; answers its hash. */
export function freezeIn(path: string, { period, knownAt }: PeriodKnownAt, { canonical, position }: FiguresSeal): string {
  const db = openDatabase(path, { synchronous: 'NORMAL' });
  db.exec(quarterlyReviewsView.rows.ddl);
  const [figures, published] = [seal(canonical), seal('{}')];
  const event = {
    type: 'PackFrozen',
    schemaVersion: 1,
    stream: `quarterlyReview-${period.code}`,
    revision: 0n,
    data: {
      ...{
        period: period.code,
        knownAt,
        position: position ?? '',
        policyVersions: [],
        calendarVersions: [],
        measures: [],
        outcomeSets: [],
      },
      ...{ figures: figures.text, figuresSha256: figures.sha256, published: published.text, publishedSha256: published.sha256 },
      ...{ frozenAt: knownAt, frozenBy: '00000000-0000-4000-8000-0000000000aa' },
    },
  } as unknown as RecordedEvent<QuarterlyReviewEvent>;
  for (const key of quarterlyReviewsProjection.keysOf(event)) {
    const row = quarterlyReviewsProjection.evolve(null, event, key, event as never);
    if (row) quarterlyReviewsView.rows.save(db, key, row);
  }
  db.close();
  return figures.sha256;
}
