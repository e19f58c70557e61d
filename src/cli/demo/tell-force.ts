import { localPolicingUnit, localPolicingUnitStream } from '../../domain/local-policing-unit/local-policing-unit';
import { person, personStream } from '../../domain/person/person';
import { staffMember, staffMemberStream } from '../../domain/staff/staff-member';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { SupportCaseRefusal } from '../../domain/support-case/refusal';
import type { SupportCaseState } from '../../domain/support-case/state';
import { supportCase, type CaseCommand } from '../../domain/support-case/support-case';
import { supportCaseStream } from '../../domain/support-case/stream';
import { welfareRecord } from '../../domain/welfare/welfare-record';
import { welfareIdOf, welfareStream } from '../../domain/welfare/welfare-stream';
import type { CommandRunner } from '../../event-store/runner';
import type { CommandContext, Receipt } from '../../kernel/command';
import { accepted, type Decider } from '../../kernel/decider';
import type { CorrelationId, PersonId } from '../../kernel/ids';
import { toInstant } from './moments';
import { storyTerms } from './story/case-so-far';
import type { Told } from './story/told';

/** How many deeds are told, of how many; called now and then. */
export type OnProgress = (done: number, of: number) => void;

const often = 500;

type Retold = CaseCommand & { readonly decided?: readonly SupportCaseEvent[] | undefined };

/** The decider of a case, spared what it decided already while the story was told: the same deeds, in the same order. */
const retold: Decider<Retold, SupportCaseState, SupportCaseEvent, SupportCaseRefusal> = {
  ...supportCase,
  decide: (command, state) => (command.decided ? accepted(...command.decided) : supportCase.decide(command, state)),
};

/**
 * Sends every deed through the runner, the only write path, each at its own moment. The law of the house judges the story
 * too: of a case while it is told, of all else here; a refusal stops it. The doors' handlers are passed over: they ask the
 * clock for the time, and gather from views the facts that a story knows already.
 */
export async function tellForce(
  told: readonly Told[],
  runner: CommandRunner,
  onProgress: OnProgress = () => undefined,
  revisions = new Map<PersonId, bigint>(),
): Promise<void> {
  for (const [index, deed] of told.entries()) {
    try {
      const receipt = await tellOne(deed, runner, (personId) => revisions.get(personId) ?? 0n);
      if (deed.deed.kind === 'person') revisions.set(deed.deed.id, receipt.revision);
    } catch (error) {
      throw new Error(
        `the story was refused: ${JSON.stringify(deed.deed, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`,
        { cause: error },
      );
    }
    if (index % often === 0) onProgress(index, told.length);
  }
  onProgress(told.length, told.length);
}

function tellOne(
  { at, occurred, by, commandId, deed }: Told,
  runner: CommandRunner,
  revisionOf: (personId: PersonId) => bigint,
): Promise<Receipt> {
  const when = toInstant(at);
  const viewer = by && { staffId: by.staffId, posts: [{ role: by.role, lpu: by.lpu }] };
  const context: CommandContext = {
    commandId,
    correlationId: commandId as string as CorrelationId,
    actor: by
      ? { kind: 'person', staffId: by.staffId, role: by.role }
      : { kind: 'system', name: deed.kind === 'time' ? 'watcher' : 'set-up' },
    at: when,
    occurredAt: toInstant(occurred),
  };
  switch (deed.kind) {
    case 'case': {
      if (!viewer) throw new TypeError('a deed of a case is somebody’s');
      const command = typeof deed.command === 'function' ? deed.command(revisionOf) : deed.command;
      const terms = storyTerms(commandId, deed.safeTimes);
      const known = { ...command, by: viewer, at: when, terms, decided: deed.decided } as Retold;
      return runner.execute(retold, supportCaseStream(deed.id), known, context);
    }
    case 'time': {
      const terms = storyTerms(commandId, undefined);
      return runner.execute(retold, supportCaseStream(deed.id), { type: 'NoticeTime', at: when, terms }, context);
    }
    case 'welfare': {
      if (!viewer) throw new TypeError('a welfare note is somebody’s');
      const command = { ...deed.command, caseId: deed.id, by: viewer, at: when };
      return runner.execute(welfareRecord, welfareStream(welfareIdOf(deed.id)), command, context);
    }
    case 'person':
      return runner.execute(person, personStream(deed.id), { ...deed.command, by: viewer ?? { system: 'set-up' }, at: when }, context);
    case 'staff':
      return runner.execute(
        staffMember,
        staffMemberStream(deed.id),
        { ...deed.command, by: viewer ?? { system: 'set-up' }, at: when },
        context,
      );
    case 'unit':
      return runner.execute(
        localPolicingUnit,
        localPolicingUnitStream(deed.id),
        { ...deed.command, by: viewer ?? { system: 'set-up' }, at: when },
        context,
      );
  }
}
