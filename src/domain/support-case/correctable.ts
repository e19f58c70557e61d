/**
 * What of an entry a correction may put right. What is not here is put right by the deed itself, done again (a kind, a risk,
 * an appointment), or, about an alleged perpetrator, by identifying them again and sealing what was wrong.
 */
export const correctable: Readonly<Record<string, readonly string[]>> = {
  CaseOpened: [
    'reportedAt',
    'occurredFrom',
    'occurredTo',
    'ageBand',
    'ethnicity',
    'locationType',
    'ward',
    'online',
    'crimeReference',
    'incidentReference',
    'summary',
  ],
  ContactRecorded: ['occurredAt', 'channel', 'direction', 'outcome', 'purposes', 'note'],
  KeyEventRecorded: ['occurredAt', 'receivedAt', 'hearingAt', 'outcomeType', 'note'],
  RiskAssessed: ['occurredAt', 'note'],
  NeedsAssessed: ['occurredAt', 'note'],
  ReferralMade: ['occurredAt'],
  ReferralDeclined: ['occurredAt'],
  ReviewRecorded: ['occurredAt', 'findings'],
  DirectionDischarged: ['occurredAt'],
  NoContactRequested: ['occurredAt'],
  SurveyReturned: ['occurredAt', 'score'],
  SurveyNotOffered: ['occurredAt'],
  PersonalStatementAnswered: ['occurredAt'],
};
