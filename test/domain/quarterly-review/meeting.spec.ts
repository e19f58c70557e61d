import { localDate } from '../../../src/kernel/instant';
import { deliveryAims } from '../../../src/domain/quarterly-review/delivery-aims';
import { quarterlyReview } from '../../../src/domain/quarterly-review/quarterly-review';
import { isOver } from '../../../src/domain/quarterly-review/state';
import { quarterlyReviewStream, periodOfStream, reviewSubject } from '../../../src/domain/quarterly-review/stream';
import { decider } from '../../support/decider';
import {
  actionId,
  agree,
  analyst,
  answerAfter,
  answerIt,
  concernId,
  dayOf,
  decideOn,
  followUp,
  freeze,
  inMay,
  inspector,
  later,
  now,
  panelMember,
  period,
  publish,
  raise,
  secretary,
  seniorLead,
  stateAfter,
  today,
  words,
} from './scene';

describe('The review of a quarter', () => {
  it('has a stream of its own, and a key of its own for what is written in it', () => {
    expect(quarterlyReviewStream(period)).toBe('quarterlyReview-2025-26-Q4');
    expect(periodOfStream(quarterlyReviewStream(period))).toBe(period);
    expect(reviewSubject(period)).toBe(reviewSubject('2025-26-Q4'));
    expect(reviewSubject(period)).not.toBe(reviewSubject('2026-27-Q1'));
  });

  it('is written by its secretary and the senior lead, and by nobody else', () => {
    const story = [agree(), raise(), answerIt('We ring back.')];
    for (const deed of [decideOn, agree, () => followUp('GOING_ON'), raise, () => answerIt('Once more'), publish]) {
      for (const by of [secretary, seniorLead]) expect(answerAfter(story, { ...deed(), by })).toBe(1);
      for (const by of [inspector, analyst, panelMember, { system: 'set-up' }]) {
        expect(answerAfter(story, { ...deed(), by })).toBe('NOT_YOURS_TO_RECORD');
      }
    }
  });

  it('is written in before its pack is frozen as well as after', () => {
    expect(stateAfter(decideOn(), freeze(), agree())).toMatchObject({ decisions: [{}], pack: { period }, actions: [{}] });
  });
});

describe('A decision', () => {
  it('is kept in words, with the figure that it is about', () => {
    const about = { table: 'M1.KIND', row: 'HATE_CRIME', lpu: undefined };
    const { events } = decider(quarterlyReview).given().when(decideOn({ about }));
    expect(events[0]?.data).toMatchObject({ about: { table: 'M1.KIND', row: 'HATE_CRIME' }, recordedBy: secretary.staffId });
    expect(events[0]?.data).not.toHaveProperty('about.lpu');
  });

  it('says something', () => expect(answerAfter([], decideOn({ what: words(' ') }))).toBe('WORDS_REQUIRED'));
});

describe('An action', () => {
  it('is agreed with its owner, its day, its aim and the figure that it should move', () => {
    expect(stateAfter(agree()).actions).toEqual([
      {
        actionId,
        what: words('Each sergeant rings back within the day.'),
        owner: inspector.staffId,
        dueOn: inMay,
        aim: 'JUSTICE',
        figure: { table: 'M4.FIRST_CONTACT', row: 'ALL' },
        agreedAt: now,
        followUps: [],
      },
    ]);
  });

  it.each(deliveryAims.map(({ code }) => code))('may serve the aim %s', (aim) => expect(answerAfter([], agree({ aim }))).toBe(1));

  it('serves no aim that the plan has not, is never due before today, and says what is to be done', () => {
    expect(answerAfter([], agree({ aim: 'GLORY' }))).toBe('AIM_UNKNOWN');
    expect(answerAfter([], agree({ dueOn: localDate('2026-04-13') }))).toBe('DUE_BEFORE_TODAY');
    expect(answerAfter([], agree({ dueOn: today }))).toBe(1);
    expect(answerAfter([], agree({ what: words('') }))).toBe('WORDS_REQUIRED');
  });

  it('goes on with another day, or with none said', () => {
    const dueOn = localDate('2026-06-30');
    const moved = stateAfter(agree(), followUp('GOING_ON', { dueOn })).actions[0];
    expect(moved).toMatchObject({ dueOn, followUps: [{ state: 'GOING_ON', dueOn }] });
    expect(stateAfter(agree(), followUp('GOING_ON', { dueOn: inMay })).actions[0]?.followUps[0]).not.toHaveProperty('dueOn');
    const past = followUp('GOING_ON', { at: later(60), dueOn: dayOf(later(59)) });
    expect(answerAfter([agree()], past)).toBe('DUE_BEFORE_TODAY');
    expect(answerAfter([agree()], followUp('GOING_ON', { words: undefined, at: later(60) }))).toBe(1);
  });

  it.each(['DONE', 'DROPPED'] as const)('%s is over, and says what came of it', (state) => {
    expect(answerAfter([agree()], followUp(state, { words: words(' ') }))).toBe('WORDS_REQUIRED');
    expect(answerAfter([agree()], followUp(state, { words: undefined }))).toBe('WORDS_REQUIRED');
    const over = stateAfter(agree(), followUp(state, { dueOn: localDate('2026-04-01') }));
    expect(over.actions.map(isOver)).toEqual([true]);
    expect(over.actions[0]?.dueOn).toBe(inMay);
    expect(answerAfter([agree(), followUp(state)], followUp('GOING_ON'))).toBe('ACTION_OVER');
  });

  it('that nobody agreed has nothing to be followed up', () => expect(answerAfter([], followUp('DONE'))).toBe('ACTION_UNKNOWN'));
});

describe('What a community group raised', () => {
  it('says who and what, and when it was', () => {
    expect(answerAfter([], raise({ raisedBy: words(' ') }))).toBe('WORDS_REQUIRED');
    expect(answerAfter([], raise({ said: words(' ') }))).toBe('WORDS_REQUIRED');
    expect(answerAfter([], raise({ raisedOn: today }))).toBe(1);
    expect(answerAfter([], raise({ raisedOn: inMay }))).toBe('RAISED_IN_FUTURE');
  });

  it('is published once it is answered, and not before', () => {
    expect(answerAfter([raise()], publish())).toBe('CONCERN_NOT_ANSWERED');
    expect(answerAfter([raise()], answerIt(' '))).toBe('WORDS_REQUIRED');
    expect(answerAfter([], answerIt('We ring back.'))).toBe('CONCERN_UNKNOWN');
    expect(answerAfter([], publish())).toBe('CONCERN_UNKNOWN');
    const cameOfIt = words('Nine of ten were rung.');
    const { concerns } = stateAfter(raise(), answerIt('We ring back.', { cameOfIt }), publish());
    expect(concerns[0]?.published).toEqual({ at: now, did: words('We ring back.'), cameOfIt });
  });

  it('is read as it was published until a later answer is published as well', () => {
    const first = [raise(), answerIt('We ring back.', { cameOfIt: words('Too early to say.') }), publish()];
    const second = answerIt('We ring back and write.', { at: later(30) });
    const [waiting] = stateAfter(...first, second).concerns;
    expect(waiting).toMatchObject({ concernId, did: words('We ring back and write.'), published: { did: words('We ring back.') } });
    expect(waiting).not.toHaveProperty('cameOfIt');
    const [anew] = stateAfter(...first, second, publish({ at: later(31) })).concerns;
    expect(anew?.published).toEqual({ at: later(31), did: words('We ring back and write.') });
  });

  it('is published once as it stands', () => {
    expect(answerAfter([raise(), answerIt('We ring back.'), publish()], publish({ at: later(1) }))).toBe(0);
  });
});
