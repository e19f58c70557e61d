import type { ContactPlan, SafeTime, Way } from '../../../../domain/person/contact-plan-shape';
import { channels } from '../../../../domain/reference-data/channels';
import { labelOf } from '../../../../domain/reference-data/entry';

const days = ({ days: on, from, to }: SafeTime): string =>
  `${on.map((day) => day.charAt(0) + day.slice(1, 3).toLowerCase()).join(', ')}: ${from} to ${to}${to <= from ? ' the next day' : ''}`;

function wayLine({ channel, to, voicemail, withheldNumber }: Way): string {
  const rules = channel === 'TELEPHONE' || channel === 'VIDEO';
  const may = rules
    ? `, ${voicemail ? 'a message may be left' : 'no message'}, ${withheldNumber ? 'our number may be hidden' : 'our number shown'}`
    : '';
  return `${labelOf(channels, channel)}: ${to}${may}`;
}

/** How the victim agreed to be reached, in short lines of their own page. */
export function ownPlanLines(plan: ContactPlan): readonly string[] {
  const { ways, safeTimes, mayAnswer, neverSay, codeWord, interpreter, interval } = plan;
  const more = [
    ['Who else may answer', mayAnswer],
    ['Never say or write', neverSay],
    ['Code word', codeWord],
    ['Interpreter', interpreter],
    ['How often', interval],
  ].flatMap(([label, text]) => (text === undefined ? [] : [`${label}: ${text}`]));
  return [...ways.map(wayLine), safeTimes.length === 0 ? 'Any time is safe' : `Safe times: ${safeTimes.map(days).join('; ')}`, ...more];
}
