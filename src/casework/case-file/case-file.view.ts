import type { CaseworkEvent } from '../../domain/support-case/events';
import type { View } from '../../projections/view';
import type { ViewKeys } from '../view-keys';
import type { CaseFile } from './case-file';
import { caseFileProjection } from './case-file.projection';
import { caseFileRows } from './case-file.rows';

export const caseFileView = (keys: ViewKeys): View<CaseFile, CaseworkEvent> => ({
  projection: caseFileProjection,
  rows: caseFileRows(keys),
});
