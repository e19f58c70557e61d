import { isOfPromise } from '../../../src/casework/promise/duties-of-promise';
import { promiseView } from '../../../src/casework/promise/promise.view';
import { tokenUnder, type ViewKeys } from '../../../src/casework/view-keys';
import { supportCaseEvents } from '../../../src/domain/support-case/events';
import { sampleOf } from '../../compatibility/sample-of';
import { caseId, deed, now, numbered, open } from '../../domain/support-case/scene';
import { lockedAs, onStream } from '../../support/given-events';
import { projection } from '../../support/projection';
import { OwedStory } from '../obligations/owed-story';
import {
  chosen,
  inspector,
  perpetrator,
  openedForColleague,
  seniorLead,
  spoke,
  theVictim,
  victim,
  welfareOfficer,
} from './staff-victim-story';

const keys: ViewKeys = { open: (personal) => ({ about: personal.about, value: 'x' }) as never, token: tokenUnder(Buffer.alloc(32, 7)) };
const shown = (row: object) => ({ [caseId]: expect.objectContaining(row) });

const rulesMetBy = (story: OwedStory, eventId: string | undefined) =>
  story.opened.owed.obligations.filter(({ metBy }) => metBy === eventId).map(({ rule }) => rule);
/** The duties that the row must have: as the decider has them. */
const ofPromise = (story: OwedStory) =>
  story.opened.owed.obligations
    .filter(({ rule }) => isOfPromise(rule, story.opened.promise?.points ?? []))
    .map((duty): unknown => expect.objectContaining({ kind: 'duty', duty: expect.objectContaining(duty) }));

describe('The promise to a colleague, as pages show it', () => {
  const promise = projection(promiseView(keys));

  it('has the points as they were worded at the report, and who may know of it with the victim locked', () => {
    const { told, opened } = openedForColleague();
    promise.given(...told).then(
      shown({
        kind: 'STAFF_VICTIM_CRIME',
        status: 'OPEN',
        label: 'Default wording. Not any force’s own text.',
        points: opened.promise?.points,
        readers: ['INSPECTOR', 'SENIOR_LEAD'],
        readersChosen: false,
        access: expect.objectContaining({ staffVictim: expect.objectContaining({ victim: lockedAs(victim) }) }),
      }),
    );
  });

  it('makes nothing of the case of a member of the public', () => {
    promise.given(...new OwedStory().tell(open).told).then({});
  });

  it('keeps the duties of the promise alone, with the fact that met each and who wrote it down', () => {
    const story = openedForColleague().tell(spoke);
    const { happenings } = story.opened.owed;
    promise.given(...story.told).then(shown({ duties: ofPromise(story), happenings }));
    const voice = happenings.find(({ fact }) => fact === 'CONTACT');
    expect(rulesMetBy(story, voice?.eventId)).toContain('P3_SUPERVISOR_VOICE');
  });

  it('owes nothing there about who may be alleged, which those who look after the victim do not see', () => {
    const alleging = { subjectId: numbered(6), colleague: perpetrator, chain: [], isColleague: true };
    const story = openedForColleague().tell(deed(inspector, 'IdentifyAllegedPerpetrator', alleging as never));
    const { obligations } = story.opened.owed;
    expect(obligations.some(({ rule }) => rule === 'ALLEGATION_CONFIRMED')).toBe(true);
    promise.given(...story.told).then(shown({ duties: ofPromise(story) }));
  });

  it('keeps every decline and every answer with its words locked; the newest answer counts and the old stays', () => {
    const said = { point: 'P5', occurredAt: now } as const;
    const story = openedForColleague()
      .tell(spoke)
      .tell(deed(welfareOfficer, 'DeclinePromisePoint', { ...said, words: 'Not now.', how: 'TELEPHONE' } as never))
      .tell(deed(theVictim, 'TakeUpPromisePoint', said))
      .tell(deed(theVictim, 'AnswerPromise', { point: 'P3', answer: 'NOT_KEPT', words: 'It was an e-mail.', occurredAt: now }))
      .tell(deed(theVictim, 'AnswerPromise', { point: 'P3', answer: 'PARTLY', occurredAt: now }))
      .tell(deed(seniorLead, 'AnswerDisagreement', { point: 'P3', what: 'Spoke with her.', occurredAt: now }))
      .tell(deed(theVictim, 'ChooseAnswerReaders', { readers: ['WELFARE_OFFICER'] }));
    promise.given(...story.told).then(
      shown({
        declined: [],
        declines: [
          expect.objectContaining({ point: 'P5', words: lockedAs('Not now.'), takenBy: welfareOfficer.staffId, how: 'TELEPHONE' }),
        ],
        takenUp: [expect.objectContaining({ point: 'P5' })],
        answers: [
          expect.objectContaining({ answer: 'NOT_KEPT', words: lockedAs('It was an e-mail.'), disputed: true }),
          expect.objectContaining({ answer: 'PARTLY' }),
        ],
        disagreementsAnswered: [expect.objectContaining({ what: lockedAs('Spoke with her.') })],
        readers: ['WELFARE_OFFICER'],
        readersChosen: true,
      }),
    );
  });

  it('has declines, what was set aside and the readers as the decider has them', () => {
    const story = openedForColleague()
      .tell(deed(theVictim, 'DeclinePromisePoint', { point: 'P8', standing: true, occurredAt: now }))
      .tell(deed(chosen, 'SetAsidePromisePoint', { point: 'P4', reason: 'No commander here.', approver: welfareOfficer.staffId }));
    const decided = story.opened.promise;
    promise.given(...story.told).then(
      shown({
        declined: decided?.declined,
        readers: decided?.readers,
        setAside: decided?.setAside.map((point) => expect.objectContaining({ point, reason: lockedAs('No commander here.') })),
      }),
    );
  });

  it('takes in every fact that a case can have', () => {
    const samples = supportCaseEvents.map(({ type, schemaVersion, schema }) => ({ type, schemaVersion, data: sampleOf(schema) }));
    promise.given(...onStream(`supportCase-${caseId}`, ...(samples as never[]))).then(shown({ status: expect.any(String) }));
  });
});
