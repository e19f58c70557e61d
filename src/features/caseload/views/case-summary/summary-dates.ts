import type { TimelineRow } from '../../../../casework/case-timeline/timeline-row';
import { channels } from '../../../../domain/reference-data/channels';
import { contactOutcomes } from '../../../../domain/reference-data/contact-outcomes';
import { labelOf } from '../../../../domain/reference-data/entry';
import { keyEventTypes } from '../../../../domain/reference-data/key-event-types';
import { reviewTypes } from '../../../../domain/reference-data/review-types';
import { riskLevels } from '../../../../domain/reference-data/risk-levels';
import type { SupportCaseEvent } from '../../../../domain/support-case/events';

type Worded = { readonly [T in SupportCaseEvent['type']]?: (data: Extract<SupportCaseEvent, { type: T }>['data']) => string };

/** The entries that a summary names, by codes alone: their texts stay in the case. */
const worded: Worded = {
  CaseOpened: () => 'Case opened',
  CaseReclassified: () => 'Case reclassified',
  ContactRecorded: ({ channel, outcome }) =>
    `Contact, ${labelOf(channels, channel).toLowerCase()}: ${labelOf(contactOutcomes, outcome).toLowerCase()}`,
  RiskAssessed: ({ risk }) => `Risk: ${labelOf(riskLevels, risk).toLowerCase()}`,
  NeedsAssessed: () => 'Needs assessed',
  KeyEventRecorded: ({ type }) => labelOf(keyEventTypes, type),
  ReviewRecorded: ({ type, standardMet }) => `${labelOf(reviewTypes, type)}: standard ${standardMet ? 'met' : 'not met'}`,
  ReviewExempted: () => 'First review exempted',
  ClosureProposed: () => 'Closure proposed',
  ClosureReturned: () => 'Closure returned',
  CaseClosed: () => 'Case closed',
  CaseReopened: () => 'Case reopened',
};

export type SummaryDate = { readonly at: string; readonly text: string };

/** In the order in which they happened. A sealed entry is not named; a corrected one is marked. */
export function summaryDates(rows: readonly TimelineRow[]): readonly SummaryDate[] {
  const about = (type: 'EntrySealed' | 'EntryCorrected'): ReadonlySet<string> =>
    new Set(rows.filter((row) => row.type === type).map(({ data }) => (data as { readonly eventId: string }).eventId));
  const [sealed, corrected] = [about('EntrySealed'), about('EntryCorrected')];
  return rows
    .flatMap(({ eventId, type, occurredAt, data }) => {
      const words = worded[type] as ((data: unknown) => string) | undefined;
      if (!words || sealed.has(eventId)) return [];
      return [{ at: occurredAt, text: `${words(data)}${corrected.has(eventId) ? ' (corrected later)' : ''}` }];
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
}
