import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { View } from '../../projections/view';
import type { ViewKeys } from '../view-keys';
import { obligationsProjection } from './obligations.projection';
import { obligationsRows } from './obligations.rows';
import type { OwedRow } from './owed-row';

/** What is owed in every case. */
export const obligationsView = (keys: ViewKeys): View<OwedRow, SupportCaseEvent> => ({
  projection: obligationsProjection,
  rows: obligationsRows(keys),
});
