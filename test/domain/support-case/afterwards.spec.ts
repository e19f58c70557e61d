import type { SurveyReason } from '../../../src/domain/reference-data/surveys';
import { contact, openedAt, review, step, t, tell } from '../obligations/engine/told';
import { after, analyst, closing, deed, earlier, entry, hers, inspector, later, now, protection, supportOfficer } from './scene';

const survey = { occurredAt: now, score: 4, words: 'They rang when they said' };
const notOffered = (reason: SurveyReason, words?: string) => deed(supportOfficer, 'RecordNoSurvey', { occurredAt: now, reason, words });
const wish = { occurredAt: earlier, how: 'TELEPHONE' } as const;

const closed = [
  openedAt({ risk: 'STANDARD' }),
  review('2026-03-03T08:00', 'INSPECTOR_FIRST'),
  step('2026-03-04T08:00', supportOfficer, 'ProposeClosure', { occurredAt: t('2026-03-04T08:00') }),
  review('2026-03-05T08:00', 'CLOSURE'),
  step('2026-03-05T09:00', inspector, 'CloseCase', { occurredAt: t('2026-03-05T09:00') }),
];
const reopened = step('2026-03-06T09:00', inspector, 'ReopenCase', { occurredAt: t('2026-03-06T09:00'), reason: 'It happened again' });

describe('How satisfied they were', () => {
  it('is written down as they chose it, in their own words', () => {
    const { events } = after(...closing).when(deed(supportOfficer, 'RecordSurvey', survey));
    expect(events).toEqual([
      {
        type: 'SurveyReturned',
        schemaVersion: 1,
        data: { score: 4, words: hers('They rang when they said'), occurredAt: now, recordedBy: supportOfficer.staffId },
      },
    ]);
  });

  it('is asked once a case is closed, and comes back to one that was opened again meanwhile', () => {
    after()
      .when(deed(supportOfficer, 'RecordSurvey', survey))
      .thenRefused('SURVEY_NOT_DUE');
    after().when(notOffered('NO_SAFE_WAY')).thenRefused('SURVEY_NOT_DUE');
    const back = step('2026-03-09T09:00', supportOfficer, 'RecordSurvey', { ...survey, occurredAt: t('2026-03-09T08:00') });
    expect(tell(...closed, reopened, back).last).toContain('SurveyReturned');
  });

  it('is taken from somebody who wants no contact, and after a death: they wrote to us', () => {
    after(...closing, deed(supportOfficer, 'RequestNoContact', wish))
      .when(deed(supportOfficer, 'RecordSurvey', survey))
      .thenTypes('SurveyReturned');
    after(...closing, deed(supportOfficer, 'RecordPersonDied', { learntAt: earlier }))
      .when(deed(supportOfficer, 'RecordSurvey', survey))
      .thenTypes('SurveyReturned');
  });

  it.each([0, 6, 2.5])('is one of five answers, never %p', (score) => {
    after(...closing)
      .when(deed(supportOfficer, 'RecordSurvey', { ...survey, score }))
      .thenRefused('CODE_UNKNOWN', { field: 'score' });
  });

  it('is put right by a later entry where it was copied wrongly', () => {
    const put = (corrected: { score: number }) =>
      deed(protection, 'CorrectEntry', { eventId: entry, entry: { type: 'SurveyReturned' }, corrected, reason: 'Misread' });
    after(...closing, deed(supportOfficer, 'RecordSurvey', survey))
      .when(put({ score: 1 }))
      .thenTypes('EntryCorrected');
    after(...closing, deed(supportOfficer, 'RecordSurvey', survey))
      .when(put({ score: 9 }))
      .thenRefused('CODE_UNKNOWN', { field: 'score' });
  });
});

describe('Why nobody asked', () => {
  it.each(['NO_SAFE_WAY', 'LIVE_PROCEEDINGS'] as const)('is %s, on the word of whoever looks after the case', (reason) => {
    after(...closing)
      .when(notOffered(reason))
      .thenTypes('SurveyNotOffered');
  });

  it('is a death, a wish or that there is nobody only where the case itself says so', () => {
    for (const reason of ['PERSON_DIED', 'NO_CONTACT_WISHED', 'NOBODY_TO_ASK'] as const)
      after(...closing)
        .when(notOffered(reason))
        .thenRefused('REASON_NOT_IN_CASE', { field: 'reason' });
    after(...closing, deed(supportOfficer, 'RecordPersonDied', { learntAt: earlier }))
      .when(notOffered('PERSON_DIED'))
      .thenTypes('SurveyNotOffered');
    after(...closing, deed(supportOfficer, 'RequestNoContact', wish))
      .when(notOffered('NO_CONTACT_WISHED'))
      .thenTypes('SurveyNotOffered');
  });

  it('needs words where it is none of the list', () => {
    after(...closing)
      .when(notOffered('OTHER'))
      .thenRefused('REASON_REQUIRED', { field: 'words' });
    after(...closing)
      .when(notOffered('OTHER', 'In hospital'))
      .thenTypes('SurveyNotOffered');
  });

  it('is not said of somebody who was asked', () => {
    const asked = contact('2026-03-06T10:00', { channel: 'EMAIL', outcome: 'SENT', purposes: ['SURVEY_OFFER'] });
    const why = step('2026-03-06T11:00', supportOfficer, 'RecordNoSurvey', { reason: 'NO_SAFE_WAY', occurredAt: t('2026-03-06T11:00') });
    expect(tell(...closed, asked, why).refusal).toBe('SURVEY_WAS_OFFERED');
    expect(tell(...closed, why).last).toContain('SurveyNotOffered');
  });
});

describe('What they said to the offer of a statement', () => {
  const said = { occurredAt: now, answer: 'LATER', how: 'TELEPHONE' } as const;
  it('is recorded whatever the case has come to', () => {
    after()
      .when(deed(supportOfficer, 'RecordStatementAnswer', said))
      .thenTypes('PersonalStatementAnswered');
    after(...closing)
      .when(deed(supportOfficer, 'RecordStatementAnswer', said))
      .thenTypes('PersonalStatementAnswered');
  });

  it('is not taken from the future, nor from somebody who only counts', () => {
    after()
      .when(deed(supportOfficer, 'RecordStatementAnswer', { ...said, occurredAt: later }))
      .thenRefused('OCCURRED_IN_FUTURE');
    after()
      .when(deed(analyst, 'RecordStatementAnswer', said))
      .thenRefused('CASE_NOT_FOUND');
  });
});
