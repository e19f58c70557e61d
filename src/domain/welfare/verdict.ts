import type { Decision } from '../../kernel/decider';
import { accepted, refused } from '../../kernel/decider';
import type { WelfareCommand, WelfareRefusal } from './commands';
import type { WelfareEvent } from './events';
import type { WelfareState } from './state';
import { welfareIdOf } from './welfare-stream';

export type Verdict = Decision<WelfareEvent, WelfareRefusal>;

export const no = (code: WelfareRefusal['code'], field?: string): Verdict => refused(field === undefined ? { code } : { code, field });

/** The record opens by itself with the first that is written in it. */
export function written({ caseId, at }: WelfareCommand, state: WelfareState, event: WelfareEvent): Verdict {
  if (state.welfareId !== undefined) return accepted(event);
  const data = { welfareId: welfareIdOf(caseId), caseId, openedAt: at };
  return accepted<WelfareEvent>({ type: 'WelfareRecordOpened', schemaVersion: 1, data }, event);
}

export const isBlank = (text: string): boolean => text.trim() === '';
