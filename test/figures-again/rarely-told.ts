import { dutiesOf } from './duties';
import {
  assessed,
  contact,
  corrected,
  day,
  keyEvent,
  noSurvey,
  onceClosed,
  reclassified,
  said,
  staff,
  statement,
  struck,
  survey,
  turn,
} from './entries';
import type { KnownCase } from './known-case';
import { meaningfulContacts } from './contacts';
import { rarelyDoneWith, type Told } from './rarely-done-with';

/** What officers seldom write, a tale a case: each is a trap that some measure speaks of. */
const tales: readonly ((aCase: KnownCase) => readonly Told[])[] = [
  (aCase) => [
    contact(day(aCase, 20), 'SENT', ['SURVEY_OFFER']),
    contact(day(aCase, 25), 'SENT', ['SURVEY_OFFER']),
    survey(day(aCase, 30), 4),
  ],
  (aCase) => [survey(day(aCase, 1), 2)],
  (aCase) =>
    onceClosed(aCase, (after) => [
      contact(after(-1), 'REACHED', ['SURVEY_OFFER']),
      turn('CaseReopened', aCase, after(2)),
      contact(after(3), 'SENT', ['SURVEY_OFFER', 'CLOSING']),
      survey(after(4), 5),
      survey(after(5), 1),
    ]),
  (aCase) => [noSurvey(day(aCase, 3), 'OTHER'), noSurvey(day(aCase, 40), 'NO_SAFE_WAY'), statement(day(aCase, 2), 'DECLINED')],
  (aCase) => [
    statement(day(aCase, 1), 'MADE'),
    contact(day(aCase, 3), 'REACHED', ['STATEMENT_OFFER']),
    statement(day(aCase, 4), 'LATER'),
    statement(day(aCase, 40), 'MADE'),
  ],
  (aCase) =>
    aCase.all('ReviewRecorded').map(({ eventId, data }, index) => ({
      type: 'ReviewReread',
      data: {
        reviewEventId: eventId,
        quarter: '2026-27-Q1',
        standardMet: index % 3 === 0 ? !data.standardMet : data.standardMet,
        findings: said(aCase),
        agrees: index % 3 !== 0,
        readBy: staff,
        readAt: day(aCase, 200),
      },
    })),
  (aCase) => {
    const { kind } = aCase.opened.data;
    const other = kind === 'HATE_CRIME' ? 'HATE_ASB' : 'HATE_CRIME';
    return [reclassified(aCase, 10, kind, other), reclassified(aCase, 20, other, other), reclassified(aCase, 90, other, kind)];
  },
  (aCase) =>
    onceClosed(aCase, (after) => [
      turn('CaseReopened', aCase, after(3)),
      contact(after(4), 'REACHED', ['UPDATE']),
      turn('CaseClosed', aCase, after(5), 14),
      contact(after(6), 'REACHED', ['UPDATE']),
      turn('CaseReopened', aCase, after(7)),
      turn('CaseClosed', aCase, after(9)),
    ]),
  (aCase) => corrected(aCase, aCase.opened, { online: true, locationType: 'ONLINE', ethnicity: 'NS', reportedAt: day(aCase, -35) }),
  (aCase) => corrected(aCase, aCase.opened, { locationType: 'ONLINE', removed: ['ageBand', 'ethnicity'] }),
  (aCase) => [
    ...corrected(aCase, meaningfulContacts(aCase)[0], { outcome: 'NO_ANSWER', purposes: [] }),
    ...corrected(aCase, meaningfulContacts(aCase)[4], { occurredAt: day(aCase, 0) }),
    ...corrected(
      aCase,
      aCase.all('ReviewRecorded').find(({ data }) => data.type === 'CLOSURE'),
      { occurredAt: day(aCase, 1) },
    ),
  ],
  (aCase) => [
    ...struck(aCase, aCase.all('ReviewRecorded').at(-1)),
    ...struck(aCase, aCase.all('KeyEventRecorded')[0]),
    ...struck(aCase, aCase.all('RiskAssessed')[0]),
    ...struck(aCase, meaningfulContacts(aCase)[0]),
  ],
  (aCase) => [
    keyEvent(day(aCase, 30), { outcomeType: 16, receivedAt: day(aCase, 80) }),
    keyEvent(day(aCase, 35), { outcomeType: 1 }),
    keyEvent(day(aCase, 60), { receivedAt: day(aCase, 59), outcomeType: 8 }),
    keyEvent(day(aCase, 60), { receivedAt: day(aCase, 60) }),
  ],
  (aCase) => [
    { type: 'ReviewExempted', data: { reason: said(aCase), exemptedAt: day(aCase, 2), exemptedBy: staff, role: 'INSPECTOR' } },
    contact(day(aCase, 0), 'REACHED', ['UPDATE'], { byProxy: { namedForTopic: false } }),
    contact(day(aCase, 1), 'REACHED', ['UPDATE'], { byProxy: { namedForTopic: true } }),
    contact(day(aCase, 2), 'REACHED', []),
  ],
  (aCase) => [
    contact('2026-06-30T23:30:00.000Z', 'REACHED', ['UPDATE']),
    contact('2026-06-30T22:59:59.999Z', 'VOICEMAIL', []),
    assessed(day(aCase, 0), 'ASSESSMENT'),
    assessed(day(aCase, 3), 'REVIEW'),
    ...corrected(aCase, aCase.all('KeyEventRecorded')[0], { receivedAt: day(aCase, 0), occurredAt: day(aCase, -4) }),
  ],
  (aCase) => [
    {
      type: 'CaseFoundDuplicate',
      data: { duplicateOf: '00000000-0000-5000-8000-0000000000dd', reason: said(aCase), foundAt: day(aCase, 4), foundBy: staff },
    },
  ],
];

/** What is added to the nth case. */
export const rarelyTold = (aCase: KnownCase, nth: number): readonly Told[] => [
  ...tales[nth % tales.length]!(aCase),
  ...dutiesOf(aCase).flatMap((duty, index) =>
    duty.met || duty.doneWith ? [] : [rarelyDoneWith(duty, aCase.opened.data.subjectId, nth + index)],
  ),
];
