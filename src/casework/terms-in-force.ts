import { Injectable } from '@nestjs/common';
import type { CommandId, PersonId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { Terms } from '../domain/obligations/terms';
import type { PolicyPack } from '../domain/obligations/policy-pack/policy-pack';
import { PeopleSupported } from './people-supported';
import { PolicyInForce } from './policy-in-force/policy-in-force';

/** What duties are reckoned by at this moment: the packs and the calendar as adopted, and when the person may be called. */
@Injectable()
export class TermsInForce {
  constructor(
    private readonly people: PeopleSupported,
    private readonly policy: PolicyInForce,
  ) {}

  /** `personId`: whose plan may rule contact; absent where there is nobody, or no plan. */
  async for(commandId: CommandId, personId?: PersonId): Promise<Terms> {
    return { ...this.plain(commandId), safeTimes: personId && (await this.safeTimes(personId)) };
  }

  packAt(startedAt: Instant): PolicyPack {
    return this.policy.packAt(startedAt);
  }

  /** For what asks nothing of the person. */
  plain(commandId: CommandId): Terms {
    return {
      packAt: (startedAt) => this.policy.packAt(startedAt),
      packOf: (version) => this.policy.packOf(version),
      calendar: this.policy.calendar(),
      commandId,
    };
  }

  private async safeTimes(personId: PersonId): Promise<Terms['safeTimes']> {
    const plan = await this.people.rulingPlan(personId);
    return plan?.neverSafe ? 'NEVER' : plan?.safeTimes;
  }
}
