import type { Decision } from '../../kernel/decider';
import type { Instant } from '../../kernel/instant';
import type { By } from './by';
import type { CaseworkEvent, SupportCaseEvent } from './events';
import type { SupportCaseRefusal } from './refusal';
import type { OpenedCase } from './state';

/** A command on a case: who, at which instant (now, by the port's clock), and what. */
export type CommandOf<Type extends string, Data> = { readonly type: Type; readonly by: By; readonly at: Instant; readonly data: Data };

export type CaseDecision = Decision<CaseworkEvent, SupportCaseRefusal>;
/** With what follows for duties. */
export type OwingDecision = Decision<SupportCaseEvent, SupportCaseRefusal>;
export type DataOf<Type extends SupportCaseEvent['type']> = Extract<SupportCaseEvent, { type: Type }>['data'];

/** What each event of one concern makes of an opened case. */
export type Evolvers<Type extends SupportCaseEvent['type']> = {
  readonly [T in Type]: (state: OpenedCase, data: DataOf<T>) => OpenedCase;
};
