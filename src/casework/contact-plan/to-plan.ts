import type { ContactPlan } from '../../domain/person/contact-plan-shape';
import { withoutAbsent } from '../../domain/without-absent';
import type { ContactPlanBody } from './contact-plan.body';

/** The plan as plain data, without what was left out. */
export const toPlan = ({ ways, safeTimes, mayAnswer, neverSay, codeWord, interpreter, interval }: ContactPlanBody): ContactPlan => ({
  ways: ways.map(({ channel, to, voicemail, withheldNumber }) => ({ channel, to, voicemail, withheldNumber })),
  safeTimes: safeTimes.map(({ days, from, to }) => ({ days: [...days], from, to })),
  ...withoutAbsent({ mayAnswer, neverSay, codeWord, interpreter, interval }),
});
