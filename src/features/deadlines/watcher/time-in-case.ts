import { Injectable } from '@nestjs/common';
import { TermsInForce } from '../../../casework/terms-in-force';
import { laterBy } from '../../../domain/obligations/clocks/later-by';
import { noticed } from '../../../domain/obligations/engine/owe';
import type { ObligationEvent } from '../../../domain/obligations/events';
import { supportCaseStream } from '../../../domain/support-case/stream';
import { supportCase } from '../../../domain/support-case/support-case';
import { CommandRunner } from '../../../event-store/runner';
import type { CommandContext } from '../../../kernel/command';
import { commandIdOf } from '../../../kernel/derived-ids';
import type { CaseId, CommandId, CorrelationId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import type { Position } from '../../../kernel/position';

/** Asks nothing of the terms that follows from a command. */
const noCommand = '' as CommandId;
const name = 'watcher';

/** Writes down in one case what the clock alone has brought by a moment. */
@Injectable()
export class TimeInCase {
  constructor(
    private readonly runner: CommandRunner,
    private readonly terms: TermsInForce,
  ) {}

  /**
   * One append for each instant at which something fell due, the earliest first, dated then and not now: how late it is written
   * shows nowhere but in `recordedAt`. Its command id follows from the case, the instant and the duties, so that servers that race
   * ask for the same. Answers the position of the last one; undefined where there was nothing to write. Throws what the runner throws.
   */
  async notice(caseId: CaseId, now: Instant): Promise<Position | undefined> {
    const asked = new Set<CommandId>();
    for (let position: Position | undefined; ;) {
      const next = await this.earliest(caseId, now);
      if (!next || asked.has(next.commandId)) return position;
      asked.add(next.commandId);
      ({ position } = await this.write(caseId, next, now));
    }
  }

  private async earliest(caseId: CaseId, now: Instant): Promise<{ readonly at: Instant; readonly commandId: CommandId } | undefined> {
    const loaded = await this.runner.load(supportCase, supportCaseStream(caseId));
    if (!loaded || loaded.state.status === 'NOT_OPENED') return undefined;
    const found = noticed(loaded.state, this.terms.plain(noCommand), now).map((fact) => ({ ...fact.data, at: momentOf(fact) }));
    const at = found.map((each) => each.at).sort()[0];
    if (at === undefined) return undefined;
    const duties = found.filter((each) => each.at === at).map((each) => ('obligationId' in each ? each.obligationId : ''));
    return { at, commandId: commandIdOf(name, 'notice-time', JSON.stringify([caseId, at, ...duties])) };
  }

  private write(caseId: CaseId, { at, commandId }: { readonly at: Instant; readonly commandId: CommandId }, now: Instant) {
    // A duty is on time at its due instant and missed a millisecond later.
    const command = { type: 'NoticeTime', at: laterBy(at, 1), terms: this.terms.plain(commandId) } as const;
    const correlationId = commandId as string as CorrelationId;
    const context: CommandContext = { commandId, correlationId, actor: { kind: 'system', name }, at: now, occurredAt: at };
    return this.runner.execute(supportCase, supportCaseStream(caseId), command, context);
  }
}

/** The clock brings no other facts. */
const momentOf = ({ type, data }: ObligationEvent): Instant => {
  if (type === 'ObligationBreached') return data.breachedAt;
  return type === 'ObligationResumed' ? data.resumedAt : ('' as Instant);
};
