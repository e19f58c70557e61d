import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { View } from '../../projections/view';
import type { ViewKeys } from '../view-keys';
import type { KeptPromise } from './kept-promise';
import { promiseProjection } from './promise.projection';
import { promiseRows } from './promise.rows';

/** The promise to each colleague who is a victim. */
export const promiseView = (keys: ViewKeys): View<KeptPromise, SupportCaseEvent> => ({
  projection: promiseProjection,
  rows: promiseRows(keys),
});
