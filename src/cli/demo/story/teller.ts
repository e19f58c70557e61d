import type { PersonCommand } from '../../../domain/person/commands';
import type { Obligation } from '../../../domain/obligations/engine/owed';
import { isOwed } from '../../../domain/obligations/engine/owed';
import { supportCase } from '../../../domain/support-case/support-case';
import type { OpenedCase, SupportCaseState } from '../../../domain/support-case/state';
import type { ContactPurpose } from '../../../domain/reference-data/contact-purposes';
import { eventIdOf } from '../../../kernel/derived-ids';
import type { CommandId, DirectionId, EventId, LpuCode, PersonId } from '../../../kernel/ids';
import { supportCaseStream } from '../../../domain/support-case/stream';
import type { Member, Unit } from '../cast/staff-plan';
import type { Cast } from '../cast/cast';
import type { Moment } from '../moments';
import { minute, toInstant } from '../moments';
import type { Chance } from '../random';
import type { SeededIds } from '../seeded-ids';
import { Agenda } from './agenda';
import type { CasePlan } from './case-plan';
import { decideDeed, storyTerms, writesAnything } from './case-so-far';
import type { Agreed } from './contact-plans';
import type { CaseDeed, PersonRevision, Told, Untold, WelfareDeed } from './told';

const second = 1000;

type CaseCommandOf = CaseDeed | ((revisionOf: PersonRevision) => CaseDeed);

export type Entry = {
  readonly eventId: EventId;
  readonly type: string;
  readonly contactId?: string;
  readonly occurred: Moment;
  readonly by: Member;
};

/** What somebody sets about when a duty arises. */
export type Attend = (teller: Teller, duty: Obligation) => void;

/**
 * How far a case's story has come, and the means to tell the next deed. It knows the case as the decider has it so far, and so what is
 * owed and by when; the log it never reads. Throws DeedRefused.
 */
export class Teller {
  readonly told: Told[] = [];
  readonly entries: Entry[] = [];
  readonly directions = new Map<DirectionId, { readonly to: Member; readonly done: string }>();
  unit: Unit;
  officer: Member;
  support: Member;
  supervisor: Member;
  agreed: Agreed | undefined;
  wasReopened = false;
  /** The moment that the story has reached; nothing is written down before it. */
  now: Moment;
  private state: SupportCaseState = supportCase.initialState;
  private readonly agenda = new Agenda();
  /** Late entries for which proof is being sought, or will never be. */
  readonly confirming = new Set<string>();
  private readonly attended = new Set<string>();

  constructor(
    readonly plan: CasePlan,
    readonly chance: Chance,
    readonly ids: SeededIds,
    readonly cast: Cast,
    private readonly attend: Attend,
  ) {
    this.unit = this.unitOf(plan.place.code);
    this.now = plan.reportedAt;
    this.officer = this.busiest(this.unit.officers);
    this.support = this.busiest(this.unit.supportOfficers);
    this.supervisor = chance.pick(this.unit.supervisors);
  }

  unitOf(lpu: LpuCode): Unit {
    const unit = this.cast.staff.units.get(lpu);
    if (!unit) throw new Error(`there is no unit ${lpu}`);
    return unit;
  }

  /** The first of each list is a persona of the demonstration and has a fuller desk than most. */
  busiest(members: readonly Member[]): Member {
    return this.chance.chance(0.12) ? (members[0] as Member) : this.chance.pick(members);
  }

  /** Puts something down for later; told when the story comes to it. */
  later(at: Moment, tell: () => void): void {
    this.agenda.add(at, tell);
  }

  /** Tells what was put down, and what comes of it, up to the end of the year. */
  goOnUntil(end: Moment): void {
    for (let next = this.agenda.next(end); next; next = this.agenda.next(end)) {
      this.now = Math.max(this.now, next.at);
      next.tell();
    }
  }

  /** What was missed and nobody has written down since is written down as the watcher would have, where there is such a thing. */
  noticeTime(end: Moment): void {
    if (this.state.status === 'NOT_OPENED') return;
    const at = Math.max(this.now, end - second);
    const commandId = this.ids<CommandId>('watcher', this.plan.number);
    if (!writesAnything(this.state, { type: 'NoticeTime', at: toInstant(at), terms: storyTerms(commandId, undefined) })) return;
    this.told.push({ at, occurred: at, by: null, commandId, deed: { kind: 'time', id: this.plan.caseId } });
  }

  /** Nothing more comes of this case. */
  stop(): void {
    this.agenda.clear();
  }

  /** The case so far. Throws before it was opened. */
  get case(): OpenedCase {
    if (this.state.status === 'NOT_OPENED') throw new Error('the case was not opened yet');
    return this.state;
  }

  get isLive(): boolean {
    return this.state.status === 'OPEN' || this.state.status === 'CLOSURE_PROPOSED';
  }

  /** A duty as it stands now, while it is still owed. */
  owed({ obligationId }: Pick<Obligation, 'obligationId'>): Obligation | undefined {
    const duty = this.case.owed.obligations.find((known) => known.obligationId === obligationId);
    return duty && isOwed(duty) ? duty : undefined;
  }

  /** Tells a deed of the case, written down at `at` or as soon after as the last one allows. Answers the ids of the events that it will make. */
  deed(by: Member, occurred: Moment, at: Moment, command: CaseCommandOf): (index: number) => EventId {
    const { caseId } = this.plan;
    const safeTimes = this.agreed?.plan.safeTimes;
    const { commandId, written } = this.next(at, occurred);
    const isPlain = typeof command !== 'function';
    const viewer = { staffId: by.staffId, posts: [{ role: by.role, lpu: by.lpu }] };
    const known = { ...(isPlain ? command : command(() => 0n)), by: viewer, at: toInstant(written) };
    const { state, events } = decideDeed(this.state, caseId, { ...known, terms: storyTerms(commandId, safeTimes) });
    this.state = state;
    const deed = { kind: 'case', id: caseId, command, safeTimes, ...(isPlain && { decided: events }) } as const;
    this.told.push({ at: written, occurred: Math.min(occurred, written), by, commandId, deed });
    this.attendToWhatAroseNow();
    return (index) => eventIdOf(commandId, supportCaseStream(caseId), index);
  }

  /** Tells a deed about a person: theirs whose case it is, unless another is named. */
  person(by: Member, at: Moment, command: Untold<PersonCommand>, id: PersonId | undefined = this.plan.personId): void {
    if (!id) return;
    const { commandId, written } = this.next(at, at);
    this.told.push({ at: written, occurred: Math.min(at, written), by, commandId, deed: { kind: 'person', id, command } });
  }

  /** Tells what is written in the welfare record beside the case. */
  welfare(by: Member, occurred: Moment, command: WelfareDeed): void {
    const { commandId, written } = this.next(this.now, occurred);
    this.told.push({
      at: written,
      occurred: Math.min(occurred, written),
      by,
      commandId,
      deed: { kind: 'welfare', id: this.plan.caseId, command },
    });
  }

  /** Whoever was to do it, else the officer who took their place once they declared a conflict. */
  stillIn(member: Member): Member {
    return this.case.access.excluded.includes(member.staffId) ? this.officer : member;
  }

  note(entry: Entry): void {
    this.entries.push(entry);
  }

  get reachable(): boolean {
    return this.plan.victim === 'NAMED' || (this.plan.victim === 'WISHES_ANONYMITY' && this.plan.number % 3 !== 0);
  }

  /** They asked not to be contacted, or are dead. */
  get noContact(): boolean {
    return this.state.status !== 'NOT_OPENED' && (this.state.noContactSince ?? this.state.diedLearntAt) !== undefined;
  }

  allows(channel: string, purposes: readonly ContactPurpose[] = []): boolean {
    return (
      (!this.noContact || purposes.includes('DANGER_NOTICE')) &&
      (!this.agreed || this.agreed.plan.ways.some((way) => way.channel === channel))
    );
  }

  private attendToWhatAroseNow(): void {
    for (const duty of this.case.owed.obligations) {
      if (this.attended.has(duty.obligationId)) continue;
      this.attended.add(duty.obligationId);
      if (isOwed(duty)) this.attend(this, duty);
    }
  }

  /** The next deed's id, and when it is written down: no sooner than it happened, and after the last. */
  private next(at: Moment, occurred: Moment): { readonly commandId: CommandId; readonly written: Moment } {
    this.now = Math.max(at, this.now + this.chance.int(1, 4) * 0.5 * minute, occurred);
    return { commandId: this.ids<CommandId>('command', this.plan.number, this.told.length), written: this.now };
  }
}
