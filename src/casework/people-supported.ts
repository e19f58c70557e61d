import { Injectable } from '@nestjs/common';
import type { PersonId } from '../kernel/ids';
import { isPlain } from '../kernel/personal';
import type { ContactPlan } from '../domain/person/contact-plan-shape';
import { person, personStream } from '../domain/person/person';
import type { PersonState } from '../domain/person/state';
import { strictestPlan, type StrictestPlan } from '../domain/person/strictest-plan';
import { CommandRunner } from '../event-store/runner';

export type PersonSupported = { readonly personId: PersonId; readonly state: PersonState; readonly userRevision: bigint };

/** The people in cases, opened. Whoever asks must have opened a case of theirs for the viewer first (visible-cases.ts). */
@Injectable()
export class PeopleSupported {
  constructor(private readonly runner: CommandRunner) {}

  async find(personId: PersonId): Promise<PersonSupported | undefined> {
    const loaded = await this.runner.load(person, personStream(personId));
    return loaded && loaded.state.status !== 'UNKNOWN' ? { personId, state: loaded.state, userRevision: loaded.userRevision } : undefined;
  }

  /** The plan that rules: the person's own and those of everybody they are linked with, the stricter first. */
  async rulingPlan(person: PersonId | PersonSupported): Promise<StrictestPlan | undefined> {
    const found = typeof person === 'string' ? await this.find(person) : person;
    const linked = (found?.state.links ?? [])
      .filter(({ status }) => status === 'LINKED')
      .map(({ otherPersonId }) => this.find(otherPersonId));
    const plans = [found, ...(await Promise.all(linked))].flatMap((one): readonly ContactPlan[] => {
      const plan = one?.state.plan;
      return plan && isPlain(plan) ? [plan.value] : [];
    });
    return strictestPlan(plans);
  }
}
