import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { View } from '../../projections/view';
import { caseTimelineProjection, type StoredEntry } from './case-timeline.projection';
import { caseTimelineRows } from './case-timeline.rows';

export const caseTimelineView: View<StoredEntry, SupportCaseEvent> = { projection: caseTimelineProjection, rows: caseTimelineRows };
