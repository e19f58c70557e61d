import type { CaseRecord, ContactFact } from '../../../src/domain/measures/case-record';
import { personalStatements } from '../../../src/domain/measures/personal-statements';
import { aCaseRecord, aDuty, countedBy } from './a-case-record';
import { at, happened, one, share, talliesIn } from './happenings';

const offer = (occurredAt: string, isMeaningful = true): ContactFact => ({
  ...happened(occurredAt),
  ...{ channel: 'TELEPHONE', direction: 'OUTBOUND', outcome: 'REACHED', purposes: ['STATEMENT_OFFER'], isMeaningful, isConfirmed: false },
});
const answer = (occurredAt: string, said: string) => ({ ...happened(occurredAt), answer: said });
const counted = (over: Partial<CaseRecord>) => countedBy(personalStatements, aCaseRecord(over));

describe('Victim Personal Statements', () => {
  it('are offered and answered each in its own month', () => {
    const found = counted({ contacts: [offer('2026-07-10T12:00')], statements: [answer('2026-08-02T12:00', 'LATER')] });
    expect(talliesIn(found, 'M14.STATEMENTS')).toEqual([
      ['OFFERED', '2026-07', one],
      ['LATER', '2026-08', one],
    ]);
  });

  it('are made of those first offered in a month, whenever they were made', () => {
    const statements = [answer('2026-08-02T12:00', 'LATER'), answer('2026-09-02T12:00', 'MADE')];
    const found = counted({ contacts: [offer('2026-08-20T12:00'), offer('2026-07-10T12:00')], statements });
    expect(talliesIn(found, 'M14.MADE')).toEqual([['ALL', '2026-07', share(1)]]);
    expect(talliesIn(counted({ contacts: [offer('2026-07-10T12:00')] }), 'M14.MADE')).toEqual([['ALL', '2026-07', share(0)]]);
  });

  it('are not offered by somebody who was not reached', () => {
    expect(counted({ contacts: [offer('2026-07-10T12:00', false)] })).toEqual([]);
  });

  it('are owed by the due instant that was fixed first', () => {
    const duty = aDuty({
      rule: 'STATEMENT_OFFER',
      firstDueAt: at('2026-07-31T22:59'),
      dueAt: at('2026-08-09T22:59'),
      status: 'MET_ON_TIME',
    });
    const found = counted({ duties: [duty, aDuty()] });
    expect(found).toEqual([
      { table: 'M14.DUTIES', row: 'STATEMENT_OFFER', month: '2026-07', lpu: 'LPU-1', tally: { kind: 'DUTIES', duties: { onTime: 1 } } },
    ]);
  });
});
