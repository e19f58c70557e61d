import type { ViewKeys } from '../../../../casework/view-keys';
import type { View } from '../../../../projections/view';
import type { CompletenessEvent, CompletenessRow } from './completeness.projection';
import { completenessProjection } from './completeness.projection';
import { completenessRows } from './completeness.rows';

export const completenessView = (keys: ViewKeys): View<CompletenessRow, CompletenessEvent> => ({
  projection: completenessProjection,
  rows: completenessRows(keys),
});
