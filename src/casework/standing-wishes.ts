import { Injectable } from '@nestjs/common';
import { person, personStream } from '../domain/person/person';
import type { SetStandingWishes } from '../domain/person/commands';
import type { PolicyPack } from '../domain/obligations/policy-pack/policy-pack';
import type { SupportCaseRefusal } from '../domain/support-case/refusal';
import { CommandRunner } from '../event-store/runner';
import { CommandRefused, type CommandContext, type Receipt } from '../kernel/command';
import { derivedId } from '../kernel/derived-ids';
import type { CommandId, PersonId } from '../kernel/ids';
import type { Viewer } from '../kernel/viewer';
import { adding } from './doors/adding-context';
import { PeopleSupported } from './people-supported';
import { TermsInForce } from './terms-in-force';

type Told = Pick<SetStandingWishes, 'declines' | 'saidThrough'>;

/** Which points of the promise somebody declines in every case of theirs, until they change it (model.md §7). */
@Injectable()
export class StandingWishes {
  constructor(
    private readonly runner: CommandRunner,
    private readonly people: PeopleSupported,
    private readonly terms: TermsInForce,
  ) {}

  /** Those that stand, as they were said; whoever asks must have opened a case of theirs first. */
  async of(personId: PersonId): Promise<Told['declines']> {
    const { standingDeclines = [] } = (await this.people.find(personId))?.state ?? {};
    return standingDeclines.map(({ point, words }) => ({ point, ...(words && 'value' in words && { words: words.value }) }));
  }

  /** Those that the pack lets be declined in a case reported then: what a pack stops offering to be declined is kept after all. */
  async inCaseReported(personId: PersonId, reportedAt: SetStandingWishes['at']): Promise<readonly string[]> {
    const declinable = declinableIn(this.terms.packAt(reportedAt));
    return (await this.of(personId)).map(({ point }) => point).filter((point) => declinable.has(point));
  }

  /**
   * The whole list, in place of what stood there; an empty one takes all back. Cases that are open already stay as they are. The caller
   * has opened a case of the viewer's own (`VisibleCases.openOwn`). Throws CommandRefused and what the runner throws.
   */
  async set(personId: PersonId, { declines, saidThrough }: Told, viewer: Viewer, context: CommandContext): Promise<Receipt> {
    const fault = outside(declines, this.terms.packAt(context.at));
    if (fault) throw new CommandRefused(fault);
    const command = { type: 'SetStandingWishes' as const, by: viewer, at: context.at, declines, setAt: context.at, saidThrough };
    const commandId = derivedId<CommandId>(context.commandId, 'standing wishes');
    return this.runner.execute(person, personStream(personId), command, { ...adding(context), commandId });
  }
}

const declinableIn = ({ promise }: PolicyPack): ReadonlySet<string> =>
  new Set((promise?.points ?? []).filter(({ declinable }) => declinable).map(({ code }) => code));

function outside(declines: Told['declines'], pack: PolicyPack): SupportCaseRefusal | undefined {
  const declinable = declinableIn(pack);
  const known = new Set(pack.promise?.points.map(({ code }) => code));
  if (declines.some(({ point }) => !known.has(point))) return { code: 'PROMISE_POINT_NOT_FOUND', field: 'declines' };
  const isKept = declines.some(({ point }) => !declinable.has(point));
  return isKept ? { code: 'PROMISE_POINT_CANNOT_BE_DECLINED', field: 'declines' } : undefined;
}
