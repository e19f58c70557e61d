import type { KnownCase } from './known-case';
import type { Told } from './rarely-done-with';

export const staff = '00000000-0000-5000-8000-0000000000aa';
let contacts = 0;

export const said = ({ opened }: KnownCase): unknown => ({ about: opened.data.subjectId, value: 'Said in a test' });
/** So many days after the case was written down; in the last hours of the year where it would be over, in the same order. */
export const day = ({ opened }: KnownCase, days: number): string => {
  const at = new Date(Date.parse(opened.writtenAt) + days * 86_400_000).toISOString();
  return at < '2026-11-19T12:00:00.000Z' ? at : new Date(Date.parse('2026-11-19T12:00:00.000Z') + days * 60_000).toISOString();
};
export const contact = (occurredAt: string, outcome: string, purposes: readonly string[], more: object = {}): Told => {
  contacts += 1;
  const contactId = `00000000-0000-5000-8000-c${String(contacts).padStart(11, '0')}`;
  const how = { channel: 'TELEPHONE', direction: 'OUTBOUND', outOfPlan: false, recordedBy: staff };
  return { type: 'ContactRecorded', data: { contactId, occurredAt, outcome, purposes, ...how, ...more } };
};
export const survey = (occurredAt: string, score: number): Told => ({
  type: 'SurveyReturned',
  data: { score, occurredAt, recordedBy: staff },
});
export const noSurvey = (occurredAt: string, reason: string): Told => ({
  type: 'SurveyNotOffered',
  data: { reason, occurredAt, recordedBy: staff },
});
export const statement = (occurredAt: string, answer: string): Told => ({
  type: 'PersonalStatementAnswered',
  data: { answer, occurredAt, recordedBy: staff },
});
export const turn = (type: string, aCase: KnownCase, occurredAt: string, outcomeType?: number): Told => {
  const outcome = outcomeType === undefined ? {} : { outcomeType };
  return { type, data: { occurredAt, by: staff, reason: said(aCase), ...outcome } };
};
/** So many hours after it was closed; nothing happens where it never was. */
export const onceClosed = (aCase: KnownCase, tell: (hours: (by: number) => string) => readonly Told[]): readonly Told[] => {
  const closedAt = aCase.all('CaseClosed').at(-1)?.data.occurredAt;
  return closedAt === undefined ? [] : tell((by) => new Date(Date.parse(closedAt) + by * 3_600_000).toISOString());
};
export const keyEvent = (occurredAt: string, more: object): Told => ({
  type: 'KeyEventRecorded',
  data: { type: 'CASE_OUTCOME', occurredAt, ...more },
});
export const corrected = (
  aCase: KnownCase,
  entry: { readonly eventId: string; readonly type: string } | undefined,
  fields: object,
): readonly Told[] =>
  entry
    ? [
        {
          type: 'EntryCorrected',
          data: { eventId: entry.eventId, entryType: entry.type, corrected: fields, reason: said(aCase), correctedAt: day(aCase, 400) },
        },
      ]
    : [];
export const struck = (aCase: KnownCase, entry: { readonly eventId: string; readonly type: string } | undefined): readonly Told[] =>
  entry
    ? [
        {
          type: 'EntrySealed',
          data: { eventId: entry.eventId, entryType: entry.type, ground: 'WRONG_PERSON', reason: said(aCase), sealedAt: day(aCase, 400) },
        },
      ]
    : [];
export const reclassified = (aCase: KnownCase, days: number, was: string, kind: string): Told => {
  const { strands } = aCase.opened.data;
  return {
    type: 'CaseReclassified',
    data: { kind, strands, was: { kind: was, strands }, reason: said(aCase), reclassifiedAt: day(aCase, days) },
  };
};
export const assessed = (occurredAt: string, source: string): Told => ({
  type: 'RiskAssessed',
  data: { risk: 'HIGH', was: 'STANDARD', source, occurredAt, assessedBy: staff },
});
