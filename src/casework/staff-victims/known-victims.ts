import { Injectable } from '@nestjs/common';
import type { IncidentId, PersonId, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { PersonState } from '../../domain/person/state';
import { CaseFileQuery } from '../case-file/case-file.query';
import { PeopleSupported } from '../people-supported';
import { RepeatVictims } from '../repeat-victims';
import { StandingWishes } from '../standing-wishes';

type Asked = { readonly staffId: StaffId; readonly reportedAt: Instant; readonly incidentId: IncidentId | undefined };
export type KnownVictim = {
  readonly person: PersonState & { readonly personId: PersonId };
  readonly earlierIncidents: number;
  readonly standingDeclines: readonly string[];
};

/** A member of the force known again from other cases of theirs: for opening one more, and never to be told to whoever opens it. */
@Injectable()
export class KnownVictims {
  constructor(
    private readonly files: CaseFileQuery,
    private readonly people: PeopleSupported,
    private readonly repeats: RepeatVictims,
    private readonly wishes: StandingWishes,
  ) {}

  /** The person of their latest case whose data is still there; records of one person are linked by people, never merged here. */
  async find({ staffId, reportedAt, incidentId }: Asked): Promise<KnownVictim | undefined> {
    const cases = this.files.ownCases(staffId);
    const personIds = [...new Set(cases.flatMap(({ personId }) => (personId === undefined ? [] : [personId])))];
    for (const personId of personIds) {
      const found = await this.people.find(personId);
      if (found?.state.status !== 'REGISTERED') continue;
      return {
        person: { ...found.state, personId },
        earlierIncidents: this.repeats.incidentsBefore(cases, reportedAt, incidentId),
        standingDeclines: await this.wishes.inCaseReported(personId, reportedAt),
      };
    }
    return undefined;
  }
}
