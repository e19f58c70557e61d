import type { ObligationEvent } from '../../../domain/obligations/events';
import { ruleLabel } from '../../../domain/obligations/rule-label';
import { plainWords } from './code-words';
import { moment, opened, titled, told, type WordsOf } from './entry-words';

const metWords = {
  MET_ON_TIME: 'on time',
  MET_ON_TIME_RECORDED_LATE: 'on time, written up late',
  MET_LATE: 'late',
} as const;
const judgedWords = { ...metWords, OPEN: 'still to be done', DECLINED: 'declined by the person', ENDED: 'no longer owed' } as const;

const about = (rule: string, said: string): string => `${ruleLabel(rule)}: ${said}`;

export const obligationWords: WordsOf<ObligationEvent['type']> = {
  ObligationArose: (data, say) =>
    titled(
      about(data.rule, 'due'),
      moment('Due', data.dueAt),
      told('By', data.responsible ? say.nameOf(data.responsible) : plainWords(data.responsibleRole)),
      told('Why', data.basis),
    ),
  ObligationMet: (data) =>
    titled(
      about(data.rule, `done ${metWords[data.status]}`),
      moment('When', data.metAt),
      told('Proof', data.confirmed ? undefined : 'Not seen yet'),
    ),
  ObligationBreached: (data) =>
    titled(
      about(data.rule, 'missed'),
      moment('Missed at', data.breachedAt),
      told('Why', data.because === 'OVERTAKEN' ? 'What it had to come before came first' : undefined),
    ),
  ObligationPaused: (data, say) =>
    titled(
      about(data.rule, 'paused'),
      told('Why', plainWords(data.reason)),
      opened('In words', data.words, say),
      moment('Until', data.resumesAt),
      moment('Then due', data.dueAt),
    ),
  ObligationResumed: (data) => titled(about(data.rule, 'no longer paused'), moment('Since', data.resumedAt), moment('Due', data.dueAt)),
  ObligationDeclined: (data, say) => titled(about(data.rule, 'declined by the person'), opened('In their words', data.words, say)),
  ObligationWaived: (data, say) =>
    titled(about(data.rule, 'not owed'), opened('Why', data.reason, say), told('By', data.approvedBy && say.nameOf(data.approvedBy))),
  ObligationReplaced: (data) =>
    titled(
      about(data.rule, 'replaced'),
      told(
        'Why',
        {
          BROUGHT_FORWARD: 'The review was brought forward',
          RISK_RAISED: 'The risk was raised',
          RECLASSIFIED: 'The case was reclassified',
          POLICY_ADOPTED: 'Planned anew under another policy',
        }[data.because],
      ),
    ),
  ObligationRejudged: (data) =>
    titled(
      about(data.rule, `judged again, ${judgedWords[data.result.status]}`),
      moment('When', data.result.metAt),
      told('Proof', data.result.confirmed === false ? 'Not seen yet' : undefined),
    ),
  ObligationEnded: (data) => titled(about(data.rule, 'no longer owed'), told('Why', plainWords(data.because))),
  ObligationsReplanned: (data, say) =>
    titled(
      'Deadlines planned anew',
      told('Policy', data.policyVersion),
      opened('Why', data.reason, say),
      told('By', say.nameOf(data.replannedBy)),
    ),
  AttemptsDecisionRaised: (data) =>
    titled('Nobody reached: a decision for the Inspector', told('Days on which we tried', String(data.days.length))),
  EscalationAcknowledged: (data, say) =>
    titled(
      about(data.rule, 'taken on'),
      told('By', say.nameOf(data.acknowledgedBy)),
      opened('What will be done', data.what, say),
      moment('By when', data.byWhen),
    ),
};
