import type { PolicyPack } from '../../../../domain/obligations/policy-pack/policy-pack';
import type { Rule } from '../../../../domain/obligations/policy-pack/rule-shape';
import { versionOf } from '../../../../domain/obligations/terms';
import { codeWords } from '../../../../web-kit/filters/code-words';
import { circumstanceWords } from './circumstance-words';
import { clockWords, rungWords } from './clock-words';
import { factWords } from './fact-words';

type Basis = Rule['basis'];
type Line = { readonly text: string; readonly in: string };
export type RuleOnPage = {
  readonly id: string;
  readonly label: string;
  readonly when: readonly string[];
  readonly in: readonly string[];
  readonly within: readonly (Line & { readonly owedBy?: string })[];
  readonly owedBy: string;
  readonly metBy: readonly string[];
  readonly declinedBy: readonly string[];
  readonly more: readonly string[];
  readonly basis: Basis;
};

const codeApplies = { LAW: 'by law', POLICY: 'by policy', NO: 'does not apply' } as const;

/** A pack as people read it who write policy. */
export const toPackPage = (pack: PolicyPack) => ({
  version: versionOf(pack),
  title: pack.title,
  note: pack.note,
  kinds: pack.kinds.map(({ code, label, from, to, codeApplies: applies, codeBand }) => ({
    code,
    label,
    from,
    to,
    victimsCode: `Victims’ Code ${codeApplies[applies]}${applies === 'NO' ? '' : `, ${codeBand === 'ENHANCED' ? 'Enhanced Rights' : 'standard rights'}`}`,
  })),
  strands: pack.strands.map(({ label, monitored, subStrands }) => ({
    label,
    monitored: monitored === 'NATIONAL' ? 'monitored nationally' : 'monitored locally',
    subStrands: subStrands.map((sub) => sub.label).join(', '),
  })),
  rules: pack.rules.map((rule) => toRule(rule, pack)),
  pauses: pack.pauses.map(({ label, cap, basis }) => ({ label, cap: clockWords(cap), basis })),
  ladders: pack.ladders.map(({ id, rungs, basis }) => ({
    name: codeWords(id),
    rungs: rungs.map(({ from, to }) => `${codeWords(to)}, ${rungWords(from)}`),
    basis,
  })),
  quiet: pack.quiet,
  settings: [
    { label: 'Repeat victim', text: `one band higher after another incident within ${clockWords(pack.repeatVictim.window)}`, basis: pack.repeatVictim.basis },
    { label: 'Nobody reached', text: `attempts on ${pack.attempts.days} days raise a decision for the Inspector`, basis: pack.attempts.basis },
  ],
  document: JSON.stringify(pack, undefined, 2),
}); // prettier-ignore

function toRule(rule: Rule, pack: PolicyPack): RuleOnPage {
  const labelled = (id: string): string => pack.rules.find((one) => one.id === id)?.label ?? id;
  const pauses = (rule.pausedBy ?? []).map((reason) => pack.pauses.find((one) => one.reason === reason)?.label ?? reason);
  return {
    id: rule.id,
    label: rule.label,
    when: rule.when.map(factWords),
    in: (rule.in ?? []).map((asked) => circumstanceWords(asked, pack)),
    within: rule.within.map((line) => ({
      text: clockWords(line.clock),
      in: circumstanceWords(line.in, pack),
      ...(line.owedBy && { owedBy: codeWords(line.owedBy) }),
    })),
    owedBy: codeWords(rule.owedBy),
    metBy: rule.metBy.map(factWords),
    declinedBy: (rule.declinedBy ?? []).map(factWords),
    more: [
      ...(rule.replaces ? [`Takes the place of: ${rule.replaces.map(labelled).join(', ')}`] : []),
      ...(rule.before ? [`Missed when this happens first: ${rule.before.map(factWords).join(', ')}`] : []),
      ...(rule.followsRisk ? ['Falls due sooner where the risk rises'] : []),
      ...(rule.afterClosure ? ['Arises in a closed case too'] : []),
      ...(pauses.length > 0 ? [`Can be paused: ${pauses.join('; ')}`] : []),
      `Reminders: ${codeWords(rule.escalates)}${rule.roundTheClock ? ', at night too' : ''}`,
    ],
    basis: rule.basis,
  };
}
