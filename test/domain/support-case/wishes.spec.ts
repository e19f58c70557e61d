import { localDate } from '../../../src/kernel/instant';
import type { SupportCaseCommand } from '../../../src/domain/support-case/command';
import { after, closing, contact, deed, earlier, entry, hers, later, now, opening, protection, story, supportOfficer } from './scene';
import { decider } from '../../support/decider';
import { casework } from '../../../src/domain/support-case/support-case';

const reason = 'Said why';

describe('What the person wishes', () => {
  const wish = { occurredAt: earlier, how: 'TELEPHONE', words: 'Please do not call' } as const;
  const consent = { scope: 'NETWORK', occurredAt: earlier };

  it.each<[string, SupportCaseCommand, string]>([
    ['no contact', deed(supportOfficer, 'RequestNoContact', wish), 'NoContactRequested'],
    ['the death', deed(supportOfficer, 'RecordPersonDied', { learntAt: earlier, diedOn: localDate('2026-03-01') }), 'PersonDied'],
    ['the second role', deed(supportOfficer, 'DeclareDualRole', { reason }), 'DualRoleDeclared'],
    ['consent', deed(supportOfficer, 'GiveConsent', consent), 'ConsentGiven'],
    [
      'the contact plan',
      deed(supportOfficer, 'AgreeContactPlan', { personRevision: 3n, agreedAt: earlier, intervalDays: 14 }),
      'ContactPlanAgreed',
    ],
  ])('records %s once', (_, command, type) => {
    after().when(command).thenTypes(type);
    after(command).when(command).thenNothing();
  });

  it('is taken back', () => {
    after()
      .when(deed(supportOfficer, 'WelcomeContactAgain', wish))
      .thenNothing();
    after(deed(supportOfficer, 'RequestNoContact', wish))
      .when(deed(supportOfficer, 'WelcomeContactAgain', wish))
      .thenTypes('ContactWelcomedAgain');
    after()
      .when(deed(supportOfficer, 'WithdrawConsent', consent))
      .thenNothing();
    const again = after(deed(supportOfficer, 'GiveConsent', consent), deed(supportOfficer, 'WithdrawConsent', consent));
    again.when(deed(supportOfficer, 'GiveConsent', consent)).thenTypes('ConsentGiven');
  });

  it('is not taken from the future, nor as anything but a code', () => {
    for (const type of ['RequestNoContact', 'WelcomeContactAgain'] as const)
      after()
        .when(deed(supportOfficer, type, { ...wish, occurredAt: later }))
        .thenRefused('OCCURRED_IN_FUTURE');
    for (const type of ['GiveConsent', 'WithdrawConsent'] as const)
      after()
        .when(deed(supportOfficer, type, { ...consent, scope: 'a b' }))
        .thenRefused('CODE_UNKNOWN');
    after()
      .when(deed(supportOfficer, 'RecordPersonDied', { learntAt: later }))
      .thenRefused('OCCURRED_IN_FUTURE');
    after()
      .when(deed(supportOfficer, 'RecordPersonDied', { learntAt: now, diedOn: localDate('2026-03-03') }))
      .thenRefused('OCCURRED_IN_FUTURE', { field: 'diedOn' });
    after()
      .when(deed(supportOfficer, 'AgreeContactPlan', { personRevision: 1n, agreedAt: later }))
      .thenRefused('OCCURRED_IN_FUTURE');
  });

  it('needs somebody to agree with', () => {
    const unknown = deed(supportOfficer, 'OpenCase', { ...opening, victim: 'NOT_IDENTIFIED', personId: undefined });
    decider(casework)
      .given(...story(unknown))
      .when(deed(supportOfficer, 'AgreeContactPlan', { personRevision: 1n, agreedAt: now }))
      .thenRefused('NOBODY_TO_REACH');
  });
});

describe('Putting an entry right', () => {
  const correct = (change: object = {}) =>
    deed(supportOfficer, 'CorrectEntry', {
      eventId: entry,
      entry: { type: 'ContactRecorded', contactId: contact() },
      corrected: { note: 'He, not she' },
      reason,
      ...change,
    });
  const seal = (change: object = {}) =>
    deed(protection, 'SealEntry', { eventId: entry, entry: { type: 'ContactRecorded' }, ground: 'WRONG_PERSON', reason, ...change });

  it('writes a later entry that says what was wrong and why', () => {
    after()
      .when(correct())
      .then({
        type: 'EntryCorrected',
        schemaVersion: 1,
        data: {
          eventId: entry,
          entryType: 'ContactRecorded',
          contactId: contact(),
          corrected: { note: hers('He, not she') },
          reason: hers(reason),
          correctedAt: now,
        },
      });
    after(...closing)
      .when(correct())
      .thenTypes('EntryCorrected');
    after()
      .when(correct({ entry: { type: 'CaseOpened' }, corrected: { ethnicity: 'B2', removed: ['crimeReference'] } }))
      .thenTypes('EntryCorrected');
  });

  it.each([
    ['nothing that there is', { entry: null }, 'ENTRY_NOT_FOUND'],
    ['nothing in it', { corrected: {} }, 'NOTHING_TO_CORRECT'],
    ['a field that is not its', { corrected: { ward: 'X' } }, 'ENTRY_CANNOT_BE_CORRECTED'],
    ['an entry that is put right by its own deed', { entry: { type: 'OfficerAppointed' } }, 'ENTRY_CANNOT_BE_CORRECTED'],
    ['a moment to come', { corrected: { occurredAt: later } }, 'OCCURRED_IN_FUTURE'],
    ['a code that there is not', { corrected: { outcome: 'SHRUGGED' } }, 'CODE_UNKNOWN'],
    ['without a reason', { reason: '' }, 'REASON_REQUIRED'],
  ])('refuses where it corrects %s', (_, change, code) => {
    after()
      .when(correct(change))
      .thenRefused(code as never);
  });

  it('seals once, with a reason, and what is sealed is not corrected', () => {
    after().when(seal()).thenTypes('EntrySealed');
    after(seal()).when(seal()).thenNothing();
    after(seal()).when(correct()).thenRefused('ENTRY_SEALED');
    after()
      .when(seal({ entry: null }))
      .thenRefused('ENTRY_NOT_FOUND');
    after()
      .when(seal({ reason: '' }))
      .thenRefused('REASON_REQUIRED');
  });
});
