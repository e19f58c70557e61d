import type { ContactPlan, SafeTime, Way } from '../../domain/person/contact-plan-shape';
import { withoutAbsent } from '../../domain/without-absent';
import { type Fault, InvalidRequest } from '../../platform/errors/invalid-request';
import { type ContactPlanForm, planRows } from './contact-plan.form';

/** The rows that were filled in, as a plan. Throws InvalidRequest naming every row that was filled in by half. */
export function planOfForm(form: ContactPlanForm): ContactPlan {
  const text = (name: string): string | undefined => (typeof form[name] === 'string' ? form[name] : undefined);
  const list = (name: string): readonly string[] => (Array.isArray(form[name]) ? (form[name] as readonly string[]) : []);
  const faults: Fault[] = [];
  const missing = (name: string, detail: string): void => void faults.push({ pointer: `/${name}`, detail });

  const ways: Way[] = planRows.flatMap((row) => {
    const [channel, to] = [text(`channel${row}`), text(`to${row}`)];
    if (channel === undefined && to === undefined) return [];
    if (channel === undefined) missing(`channel${row}`, `Select how way ${row} works`);
    if (to === undefined) missing(`to${row}`, `Enter the number, address or place of way ${row}`);
    const flags = { voicemail: list(`voicemail${row}`).length > 0, withheldNumber: list(`withheldNumber${row}`).length > 0 };
    return [{ channel: channel as Way['channel'], to: to ?? '', ...flags }];
  });
  if (ways.length === 0) missing('to1', 'Enter at least one way to be in touch');

  const safeTimes: SafeTime[] = planRows.flatMap((row) => {
    const [days, from, to] = [list(`days${row}`), text(`from${row}`), text(`until${row}`)];
    if (days.length === 0 && from === undefined && to === undefined) return [];
    if (days.length === 0) missing(`days${row}`, `Select the days of safe time ${row}`);
    if (from === undefined) missing(`from${row}`, `Enter when safe time ${row} begins`);
    if (to === undefined) missing(`until${row}`, `Enter when safe time ${row} ends`);
    return [{ days: [...days] as SafeTime['days'], from: from ?? '', to: to ?? '' }];
  });
  if (faults.length > 0) throw new InvalidRequest(faults);
  const [mayAnswer, neverSay, codeWord, interpreter, interval] = ['mayAnswer', 'neverSay', 'codeWord', 'interpreter', 'interval'].map(text);
  return { ways, safeTimes, ...withoutAbsent({ mayAnswer, neverSay, codeWord, interpreter, interval }) };
}
