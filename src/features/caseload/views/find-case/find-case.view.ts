import type { View } from '../../../../projections/view';
import type { ViewKeys } from '../../../../casework/view-keys';
import { findCaseProjection } from './find-case.projection';
import type { Findable, FindableEvent } from './findable';
import { findCaseRows } from './find-case.rows';

export const findCaseView = (keys: ViewKeys): View<Findable, FindableEvent> => ({
  projection: findCaseProjection,
  rows: findCaseRows(keys),
});
