import { Injectable } from '@nestjs/common';
import type { CommandId, PersonId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { defaultPack } from '../domain/obligations/policy-pack/default-pack';
import type { Terms } from '../domain/obligations/terms';
import { defaultTerms } from '../domain/obligations/default-terms';
import type { PolicyPack } from '../domain/obligations/policy-pack/policy-pack';
import { PeopleSupported } from './people-supported';

/** What duties are reckoned by at this moment: the packs and the calendar as adopted, and when the person may be called. */
@Injectable()
export class TermsInForce {
  constructor(private readonly people: PeopleSupported) {}

  /** `personId`: whose plan may rule contact; absent where there is nobody, or no plan. */
  async for(commandId: CommandId, personId?: PersonId): Promise<Terms> {
    return { ...this.plain(commandId), safeTimes: personId && (await this.safeTimes(personId)) };
  }

  packAt(_startedAt: Instant): PolicyPack {
    return defaultPack;
  }

  /** For what asks nothing of the person. */
  plain(commandId: CommandId): Terms {
    return defaultTerms(commandId);
  }

  private async safeTimes(personId: PersonId): Promise<Terms['safeTimes']> {
    const plan = await this.people.rulingPlan(personId);
    return plan?.neverSafe ? 'NEVER' : plan?.safeTimes;
  }
}
