import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { packDigest } from '../../../../casework/policy-in-force/pack-digest';
import { forcePolicy, forcePolicyStream } from '../../../../domain/obligations/policy-pack/force-policy';
import type { PolicyPack } from '../../../../domain/obligations/policy-pack/policy-pack';
import { CommandRunner } from '../../../../event-store/runner';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';

export class AdoptPackCommand extends Command<Receipt> {
  constructor(
    readonly viewer: Viewer,
    readonly adopting: { readonly pack: PolicyPack; readonly from?: Instant | undefined; readonly why: string },
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(AdoptPackCommand)
export class AdoptPackHandler implements ICommandHandler<AdoptPackCommand> {
  constructor(private readonly runner: CommandRunner) {}

  /** Without `from` it rules from now on. */
  execute({ viewer, adopting: { pack, from, why }, context }: AdoptPackCommand): Promise<Receipt> {
    const { at } = context;
    return this.runner.execute(
      forcePolicy,
      forcePolicyStream,
      { type: 'AdoptPolicyPack', by: viewer, at, pack, digest: packDigest(pack), from: from ?? at, why },
      context,
    );
  }
}
