import type { View } from '../../../../projections/view';
import type { ViewKeys } from '../../../../casework/view-keys';
import { type Findable, type FindableEvent, findCaseProjection } from './find-case.projection';
import { findCaseRows } from './find-case.rows';

export const findCaseView = (keys: ViewKeys): View<Findable, FindableEvent> => ({
  projection: findCaseProjection,
  rows: findCaseRows(keys),
});
