import { Injectable } from '@nestjs/common';
import type { OpenedCase } from '../../domain/support-case/state';
import type { Instant } from '../../kernel/instant';
import { isPlain, type Personal } from '../../kernel/personal';
import { PeopleSupported, type PersonSupported } from '../people-supported';
import type { SafeContactFacts, SafeContactNotice } from './safe-contact';
import { toSafeContact } from './to-safe-contact';

type Standing = Pick<OpenedCase, 'personId' | 'noContactSince' | 'diedLearntAt' | 'dualRole'>;

/** The safe-contact notice of a case that was opened for its viewer (visible-cases.ts). */
@Injectable()
export class SafeContacts {
  constructor(private readonly people: PeopleSupported) {}

  /** `known`: the person, where the caller has loaded them already. */
  async of(
    { personId, noContactSince, diedLearntAt, dualRole }: Standing,
    at: Instant,
    known?: PersonSupported,
  ): Promise<SafeContactNotice> {
    const found = known ?? (personId && (await this.people.find(personId)));
    const person = found && (await this.factsOf(found));
    return toSafeContact({ at, noContactSince, diedLearntAt, dualRole, ...(person && { person }) });
  }

  private async factsOf(supported: PersonSupported): Promise<NonNullable<SafeContactFacts['person']>> {
    const { state } = supported;
    return {
      erased: state.status === 'ERASED',
      telephone: text(state.telephone),
      email: text(state.email),
      language: text(state.language),
      wishes: text(state.wishes),
      plan: await this.people.rulingPlan(supported),
    };
  }
}

const text = (personal: Personal | undefined): string | undefined => (personal && isPlain(personal) ? personal.value : undefined);
