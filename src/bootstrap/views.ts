import { caseFileView } from '../casework/case-file/case-file.view';
import { caseTimelineView } from '../casework/case-timeline/case-timeline.view';
import { figuresView } from '../casework/figures/figures.view';
import { obligationsView } from '../casework/obligations/obligations.view';
import { secondReadingsView } from '../casework/second-readings/second-readings.view';
import { promiseView } from '../casework/promise/promise.view';
import { quarterlyReviewsView } from '../casework/quarterly-reviews/quarterly-reviews.view';
import { policiesView } from '../casework/policy-in-force/policies.view';
import { staffDirectoryView } from '../casework/staff-directory/staff-directory.view';
import type { ViewKeys } from '../casework/view-keys';
import { findCaseView } from '../features/caseload/views/find-case/find-case.view';
import { completenessView } from '../features/completeness/views/completeness/completeness.view';
import type { View } from '../projections/view';

/** Every view of the product. A feature adds its own here, so that the server, the rebuild and the command line know the same. */
export const viewsWith = (keys: ViewKeys): readonly View[] => [
  staffDirectoryView,
  policiesView,
  quarterlyReviewsView,
  caseFileView(keys),
  caseTimelineView,
  obligationsView(keys),
  promiseView(keys),
  secondReadingsView(keys),
  figuresView,
  findCaseView(keys),
  completenessView(keys),
];
