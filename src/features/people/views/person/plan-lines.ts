import type { SafeTime } from '../../../../domain/person/contact-plan-shape';
import type { StrictestPlan } from '../../../../domain/person/strictest-plan';

const title = (day: string): string => day.charAt(0) + day.slice(1, 3).toLowerCase();
const timeLine = ({ days, from, to }: SafeTime): string =>
  `${days.map(title).join(', ')}: ${from} to ${to}${to <= from ? ' the next day' : ''}`;

/** The plan in short lines; the ways stand in the safe-contact notice, each with its own rules. */
export function planLines(plan: StrictestPlan): readonly { readonly label: string; readonly lines: readonly string[] }[] {
  const times = plan.neverSafe === true ? ['No time is safe under every plan that rules'] : plan.safeTimes.map(timeLine);
  return [
    { label: 'Safe times', lines: times.length === 0 ? ['Any time'] : times },
    { label: 'Who else may answer', lines: [plan.mayAnswer] },
    { label: 'Never say or write', lines: [plan.neverSay] },
    { label: 'Code word', lines: [plan.codeWord] },
    { label: 'Interpreter', lines: [plan.interpreter] },
    { label: 'How often', lines: [plan.interval] },
  ].flatMap(({ label, lines }) => {
    const told = lines.filter((line) => line !== undefined);
    return told.length === 0 ? [] : [{ label, lines: told }];
  });
}
