import type { ReportForm } from './report.form';
import { toldOf } from './told-fields';

const inputs: Readonly<Record<string, string>> = {
  person: 'name',
  'staffVictim/staffId': 'staffId',
  'staffVictim/involvement': 'involvement',
  'staffVictim/openedAs': 'openedAs',
  'staffVictim/consent': 'consent',
  'staffVictim/tell': 'supervisor',
  'staffVictim/tellLineManager': 'tellLineManager',
  'staffVictim/alleged/0/staffId': 'alleged',
  'staffVictim/healthAndSafety': 'healthAndSafetyReference',
  occurredFrom: 'occurred-date',
  reportedAt: 'reported-date',
};

/** The input that a fault belongs to, by its pointer without the first slash. */
export function reportFieldOf(form: ReportForm, pointer: string): string {
  const told = /^staffVictim\/tell\/(\d+)\//.exec(pointer);
  return told ? (toldOf(form)[Number(told[1])]?.field ?? '') : (inputs[pointer] ?? pointer);
}
