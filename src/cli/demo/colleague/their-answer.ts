import type { Obligation } from '../../../domain/obligations/engine/owed';
import { isClaimedKept } from '../../../domain/promise/point-states';
import type { PointState } from '../../../domain/promise/point-states';
import { stateOfPoint } from '../../../domain/promise/state-of-point';
import type { PromiseAnswer } from '../../../domain/reference-data/staff-victims';
import type { Member } from '../cast/staff-plan';
import { atWork, day, hour, minute, toInstant } from '../moments';
import { promiseWords } from '../words/promise-words';
import { say } from '../words/say';
import { carer } from './carer';
import { letIn } from './letting-in';
import type { Tale } from './tale';
import { isOwn } from './turns';

/** Somebody asks; the victim answers some days later, or not at all. */
export function askWhetherKept(tale: Tale): void {
  const { teller } = tale;
  const { chance, now } = teller;
  teller.deed(carer(tale), now, now, {
    type: 'AskAboutPromise',
    data: { how: chance.chance(0.7) ? 'TELEPHONE' : 'IN_PERSON', occurredAt: toInstant(now) },
  });
  if (!isOwn(tale.plan.turn) && chance.chance(0.2)) return;
  teller.later(now + chance.int(1, 90) * hour, () => {
    answerAll(tale);
  });
}

/** They answer themselves, or through whom they chose where they have no account. */
function speaker(tale: Tale): Member {
  return tale.plan.colleague.member ?? letIn(tale, 'REPRESENTATIVE');
}

const standing = ({ teller }: Tale): readonly { readonly code: string; readonly state: PointState }[] => {
  const { promise, owed } = teller.case;
  const at = toInstant(teller.now);
  return (promise?.points ?? []).map((point) => ({
    code: point.code,
    state: stateOfPoint(point, { declined: [], setAside: [], points: [], ...promise, owed }, at).state,
  }));
};

function answerAll(tale: Tale): void {
  const { chance } = tale.teller;
  for (const { code, state } of standing(tale)) {
    if (state === 'DECLINED' || state === 'NOT_APPLICABLE' || chance.chance(0.12)) continue;
    const went =
      isClaimedKept(state) || state === 'DUE'
        ? ([
            ['KEPT', 86],
            ['PARTLY', 1],
          ] as const)
        : ([
            ['PARTLY', 40],
            ['NOT_KEPT', 40],
          ] as const);
    answer(tale, code, chance.weighted<PromiseAnswer>([...went, ['DOES_NOT_WISH_TO_SAY', 6]]));
  }
}

function answer(tale: Tale, point: string, given: PromiseAnswer): void {
  const { teller } = tale;
  const by = speaker(tale);
  const { chance, now } = teller;
  const said = given !== 'DOES_NOT_WISH_TO_SAY' && (given === 'NOT_KEPT' || chance.chance(0.5));
  teller.deed(by, now, now, {
    type: 'AnswerPromise',
    data: { point, answer: given, ...(said && { words: say(chance, promiseWords.answers[given]) }), occurredAt: toInstant(now) },
  });
}

/** The force claims that a point is kept, and they say that it is not; tried again later where nothing is claimed yet. */
export function dispute(tale: Tale, tries = 6): void {
  const { teller } = tale;
  const claimed = standing(tale).filter(({ state }) => isClaimedKept(state));
  const worst = claimed.find(({ code }) => code === tale.plan.weak) ?? claimed.find(({ code }) => code === 'P3') ?? claimed[0];
  if (worst) return answer(tale, worst.code, teller.chance.chance(0.7) ? 'NOT_KEPT' : 'PARTLY');
  if (tries > 0)
    teller.later(teller.now + 6 * day, () => {
      dispute(tale, tries - 1);
    });
}

/** By the senior lead or the deputy; some then answer anew, and the old answer stays. */
export function answerDispute(tale: Tale, { causedBy }: Obligation): void {
  const { teller, plan } = tale;
  const { chance, now } = teller;
  const cause = teller.case.owed.happenings.find(({ eventId }) => eventId === causedBy);
  if (cause?.fact !== 'PROMISE_ANSWERED') return;
  const { point } = cause;
  const data = { point, what: say(chance, promiseWords.disagreement), occurredAt: toInstant(now) };
  teller.deed(plan.parts.lead, now, now, { type: 'AnswerDisagreement', data });
  if (!chance.chance(0.45)) return;
  teller.later(atWork(teller.now + chance.int(4, 12) * day, 9, 20, true), () => {
    answer(tale, point, 'KEPT');
  });
}

/** Who reads what they answered is theirs to choose: more people than usual, or nobody. */
export function chooseAnswerReaders(tale: Tale): void {
  const { teller } = tale;
  const by = speaker(tale);
  const { chance, now } = teller;
  const readers = chance.pick([['INSPECTOR', 'SENIOR_LEAD', 'WELFARE_OFFICER'], ['SENIOR_LEAD'], []] as const);
  teller.deed(by, now, now + chance.int(1, 20) * minute, { type: 'ChooseAnswerReaders', data: { readers } });
}
