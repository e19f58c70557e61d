import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { View, ViewRows } from '../../projections/view';
import type { ViewKeys } from '../view-keys';
import { type ReadReview, secondReadingsProjection } from './second-readings.projection';

const rows: ViewRows<ReadReview> = {
  ddl: `
CREATE TABLE read_review (
  event_id TEXT PRIMARY KEY, case_id TEXT NOT NULL, quarter TEXT NOT NULL, is_drawn INTEGER NOT NULL, is_reread INTEGER NOT NULL, body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX read_review_drawn ON read_review (quarter) WHERE is_drawn = 1;
CREATE INDEX read_review_reread ON read_review (quarter) WHERE is_reread = 1;`,
  load: (db, key) => {
    const found = db.prepare('SELECT body FROM read_review WHERE event_id = ?').get<{ body: string }>(key);
    return found ? (JSON.parse(found.body) as ReadReview) : null;
  },
  save: (db, key, row) => {
    db.prepare('INSERT OR REPLACE INTO read_review VALUES (?, ?, ?, ?, ?, ?)').run(
      key,
      row.caseId,
      row.quarter,
      row.isDrawn ? 1 : 0,
      row.reread ? 1 : 0,
      JSON.stringify(row),
    );
  },
  remove: (db, key) => {
    db.prepare('DELETE FROM read_review WHERE event_id = ?').run(key);
  },
};

export const secondReadingsView = (keys: Pick<ViewKeys, 'token'>): View<ReadReview, SupportCaseEvent> => ({
  projection: secondReadingsProjection(keys),
  rows,
});
