import type { Obligation } from '../../../domain/obligations/engine/owed';
import type { SupportOffer } from '../../../domain/reference-data/staff-victims';
import { day, toInstant } from '../moments';
import { promiseWords } from '../words/promise-words';
import { say } from '../words/say';
import { carer } from './carer';
import { letIn } from './letting-in';
import { isOfFirstUnit } from './parts';
import type { Tale } from './tale';
import { writeNote } from './welfare-notes';

/** What was said goes to the welfare record; the case hears only that it was done. */
export function assessWellbeing(tale: Tale, { rule }: Obligation): void {
  const { teller } = tale;
  const { chance } = teller;
  const by = rule === 'P5_WELLBEING_ASSESSMENT' ? teller.supervisor : carer(tale);
  const occurred = teller.now;
  writeNote(tale, by, 'WELLBEING_ASSESSMENT', say(chance, promiseWords.wellbeing));
  const traumaChecked = rule === 'P5_TRAUMA_CHECK' || chance.chance(0.4);
  teller.deed(by, occurred, teller.now, {
    type: 'AssessWellbeing',
    data: { cumulativeHarmAsked: chance.chance(0.9), traumaChecked, occurredAt: toInstant(occurred) },
  });
}

/** Named, unless they would rather have none. */
export function nameWelfareOfficer(tale: Tale): void {
  const { teller } = tale;
  if (!isOfFirstUnit(tale.plan.turn) && teller.chance.chance(0.06)) offer(tale, 'WELFARE_OFFICER', 'DECLINED');
  else letIn(tale, 'WELFARE_OFFICER');
}

const others: Readonly<Partial<Record<SupportOffer, string>>> = {
  OCCUPATIONAL_HEALTH: 'P5_OCCUPATIONAL_HEALTH_OFFERED',
  PEER_SUPPORT: 'P5_PEER_SUPPORT_OFFERED',
  TRAUMA_SUPPORT: 'P5_TRAUMA_SUPPORT_OFFERED',
  ADJUSTMENTS: 'P5_ADJUSTMENTS_OFFERED',
};

/** One offer, and mostly the others in the same conversation. */
export const offerHelp =
  (which: SupportOffer) =>
  (tale: Tale): void => {
    const { teller } = tale;
    const isOwed = (rule: string | undefined): boolean =>
      teller.case.owed.obligations.some((duty) => duty.rule === rule && teller.owed(duty) !== undefined);
    const now = Object.entries(others).filter(([code, rule]) => code === which || (isOwed(rule) && teller.chance.chance(0.85)));
    for (const [code] of now) {
      const answer = teller.chance.weighted([
        ['ACCEPTED', 34],
        ['DECLINED', 40],
        ['THINKING_ABOUT_IT', 26],
      ] as const);
      offer(tale, code as SupportOffer, answer);
      if (code === 'OCCUPATIONAL_HEALTH' && answer === 'ACCEPTED') seeOccupationalHealth(tale);
    }
  };

function offer(tale: Tale, which: SupportOffer, answer: 'ACCEPTED' | 'DECLINED' | 'THINKING_ABOUT_IT'): void {
  const { teller } = tale;
  const { chance, now } = teller;
  const words = say(chance, promiseWords.offered[answer]);
  teller.deed(carer(tale), now, now, {
    type: 'OfferSupport',
    data: { offer: which, answer, how: chance.chance(0.6) ? 'TELEPHONE' : 'IN_PERSON', words, occurredAt: toInstant(now) },
  });
}

function seeOccupationalHealth(tale: Tale): void {
  const { teller } = tale;
  const { chance } = teller;
  teller.later(teller.now + chance.int(8, 20) * day, () => {
    const by = carer(tale);
    if (by === tale.plan.parts.welfare) writeNote(tale, by, 'OCCUPATIONAL_HEALTH', say(chance, promiseWords.occupationalHealth));
  });
}
