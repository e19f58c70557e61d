import type { View } from '../../projections/view';
import { type PoliciesEvent, policiesProjection, type PolicyRow } from './policies.projection';
import { policiesRows } from './policies.rows';

export const policiesView: View<PolicyRow, PoliciesEvent> = { projection: policiesProjection, rows: policiesRows };
