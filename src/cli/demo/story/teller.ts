import type { PersonCommand } from '../../../domain/person/commands';
import type { SupportCaseCommand } from '../../../domain/support-case/command';
import type { ContactPurpose } from '../../../domain/reference-data/contact-purposes';
import { eventIdOf } from '../../../kernel/derived-ids';
import type { CommandId, DirectionId, EventId, LpuCode, PersonId } from '../../../kernel/ids';
import { supportCaseStream } from '../../../domain/support-case/stream';
import type { Member, Staff, Unit } from '../cast/staff-plan';
import type { Moment } from '../moments';
import { minute } from '../moments';
import type { Chance } from '../random';
import type { SeededIds } from '../seeded-ids';
import type { CasePlan } from './case-plan';
import type { Agreed } from './contact-plans';
import type { PersonRevision, Told, Untold } from './told';

type CaseCommand = Untold<SupportCaseCommand> | ((revisionOf: PersonRevision) => Untold<SupportCaseCommand>);

export type Entry = {
  readonly eventId: EventId;
  readonly type: string;
  readonly contactId?: string;
  readonly occurred: Moment;
  readonly by: Member;
};

/** How far a case's story has come, and the means to tell the next deed. Nothing here reads the log: a refusal is a mistake in the story. */
export class Teller {
  readonly told: Told[] = [];
  readonly entries: Entry[] = [];
  readonly directions: { readonly directionId: DirectionId; readonly to: Member; readonly done: string }[] = [];
  unit: Unit;
  officer: Member;
  support: Member;
  reviewer: Member;
  supervisor: Member;
  risk: 'NOT_ASSESSED' | 'STANDARD' | 'MEDIUM' | 'HIGH' = 'NOT_ASSESSED';
  kind: string;
  agreed: Agreed | undefined;
  noContact = false;
  /** When the last deed was written down; the next is later. */
  now: Moment;

  constructor(
    readonly plan: CasePlan,
    readonly chance: Chance,
    readonly ids: SeededIds,
    readonly staff: Staff,
  ) {
    this.unit = this.unitOf(plan.place.code);
    this.kind = plan.kind;
    this.now = plan.reportedAt;
    this.officer = this.busiest(this.unit.officers);
    this.support = this.busiest(this.unit.supportOfficers);
    this.supervisor = chance.pick(this.unit.supervisors);
    this.reviewer = this.unit.inspectors[chance.chance(0.72) ? 0 : 1] as Member;
  }

  unitOf(lpu: LpuCode): Unit {
    const unit = this.staff.units.get(lpu);
    if (!unit) throw new Error(`there is no unit ${lpu}`);
    return unit;
  }

  /** The first of each list is a persona of the demonstration and has a fuller desk than most. */
  busiest(members: readonly Member[]): Member {
    return this.chance.chance(0.12) ? (members[0] as Member) : this.chance.pick(members);
  }

  /** Tells a deed of the case, written down at `at` or as soon after as the last one allows. Answers the ids of the events that it will make. */
  deed(by: Member, occurred: Moment, at: Moment, command: CaseCommand): (index: number) => EventId {
    const commandId = this.#next(by, occurred, at, { kind: 'case', id: this.plan.caseId, command });
    return (index) => eventIdOf(commandId, supportCaseStream(this.plan.caseId), index);
  }

  /** Tells a deed about a person: theirs whose case it is, unless another is named. */
  person(by: Member, at: Moment, command: Untold<PersonCommand>, id: PersonId | undefined = this.plan.personId): void {
    if (id) this.#next(by, at, at, { kind: 'person', id, command });
  }

  note(entry: Entry): void {
    this.entries.push(entry);
  }

  get reachable(): boolean {
    return this.plan.victim === 'NAMED' || (this.plan.victim === 'WISHES_ANONYMITY' && this.plan.number % 3 !== 0);
  }

  allows(channel: string, purposes: readonly ContactPurpose[] = []): boolean {
    return (
      (!this.noContact || purposes.includes('DANGER_NOTICE')) &&
      (!this.agreed || this.agreed.plan.ways.some((way) => way.channel === channel))
    );
  }

  #next(by: Member, occurred: Moment, at: Moment, deed: Told['deed']): CommandId {
    const written = Math.max(at, this.now + this.chance.int(1, 4) * minute * 0.5, occurred);
    this.now = written;
    const commandId = this.ids<CommandId>('command', this.plan.number, this.told.length);
    this.told.push({ at: written, occurred: Math.min(occurred, written), by, commandId, deed });
    return commandId;
  }
}
