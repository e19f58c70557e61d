import type { StrictestPlan } from '../../domain/person/strictest-plan';
import type { Way } from '../../domain/person/contact-plan-shape';
import { channels, type Channel } from '../../domain/reference-data/channels';
import { labelOf } from '../../domain/reference-data/entry';
import type { SafeContactFacts, SafeWay } from './safe-contact';

const spoken: readonly Channel[] = ['TELEPHONE', 'VIDEO'];
const yesOrNo = (allowed: boolean): string => (allowed ? 'yes' : 'no');

const rulesOf = ({ channel, voicemail, withheldNumber }: Way): readonly string[] =>
  spoken.includes(channel) ? [`Voicemail: ${yesOrNo(voicemail)}`, `Withheld number: ${yesOrNo(withheldNumber)}`] : [];

export const agreedWays = ({ ways }: StrictestPlan): readonly SafeWay[] =>
  ways.map((way) => ({ channel: labelOf(channels, way.channel), to: way.to, rules: rulesOf(way) }));

export const waysBeforeAnyPlan = ({ telephone, email }: NonNullable<SafeContactFacts['person']>): readonly SafeWay[] => [
  ...(telephone === undefined
    ? []
    : [{ channel: 'Telephone', to: telephone, rules: ['Not agreed yet', 'Voicemail: no', 'Withheld number: no'] }]),
  ...(email === undefined ? [] : [{ channel: 'Email', to: email, rules: ['Not agreed yet: write nothing about the case'] }]),
];

const messages: readonly (readonly [Channel, string])[] = [
  ['TELEPHONE', 'calls'],
  ['TEXT', 'text messages'],
  ['LETTER', 'letters'],
  ['EMAIL', 'emails'],
];

/** What the plan does not name is not agreed. */
export function channelsRuledOut({ ways }: StrictestPlan): readonly string[] {
  const out = messages.filter(([channel]) => !ways.some((way) => way.channel === channel)).map(([, words]) => `no ${words}`);
  return out.length === 0 ? [] : [`Not agreed: ${out.join(', ')}`];
}
