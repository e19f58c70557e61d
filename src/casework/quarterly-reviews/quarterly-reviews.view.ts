import type { QuarterlyReviewEvent } from '../../domain/quarterly-review/events';
import type { View, ViewRows } from '../../projections/view';
import { quarterlyReviewsProjection, type QuarterlyReviewRow } from './quarterly-reviews.projection';

const rows: ViewRows<QuarterlyReviewRow> = {
  ddl: `
CREATE TABLE quarterly_review (
  key TEXT PRIMARY KEY, kind TEXT NOT NULL, period TEXT NOT NULL, is_frozen INTEGER NOT NULL, row TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX quarterly_review_in_order ON quarterly_review (kind, period);`,
  load: (db, key) => {
    const found = db.prepare('SELECT row FROM quarterly_review WHERE key = ?').get<{ row: string }>(key);
    return found ? (JSON.parse(found.row) as QuarterlyReviewRow) : null;
  },
  save: (db, key, row) => {
    const isFrozen = row.kind === 'REVIEW' && row.state.pack !== undefined;
    db.prepare('INSERT OR REPLACE INTO quarterly_review VALUES (?, ?, ?, ?, ?)').run(
      ...[key, row.kind, row.period, isFrozen ? 1 : 0, JSON.stringify(row)],
    );
  },
  remove: (db, key) => {
    db.prepare('DELETE FROM quarterly_review WHERE key = ?').run(key);
  },
};

export const quarterlyReviewsView: View<QuarterlyReviewRow, QuarterlyReviewEvent> = { projection: quarterlyReviewsProjection, rows };
