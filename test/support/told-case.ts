import type { CaseId, ContactId, CorrelationId, LpuCode, PersonId, StaffId } from '../../src/kernel/ids';
import type { CommandContext, Receipt } from '../../src/kernel/command';
import { derivedId } from '../../src/kernel/derived-ids';
import type { Instant } from '../../src/kernel/instant';
import { person, personStream } from '../../src/domain/person/person';
import { type DemoPersonaId, demoPersonas } from '../../src/domain/staff/demo-personas';
import type { SupportCaseCommand } from '../../src/domain/support-case/command';
import { supportCaseStream } from '../../src/domain/support-case/stream';
import { defaultTerms } from '../../src/domain/obligations/default-terms';
import { type CaseCommand, supportCase } from '../../src/domain/support-case/support-case';
import { commandIdOf } from '../../src/kernel/derived-ids';
import { Views } from '../../src/projections/views';
import type { TestApp } from './app';

type Data<T extends SupportCaseCommand['type']> = Extract<SupportCaseCommand, { type: T }>['data'];
type Opening = Partial<Data<'OpenCase'>> & { readonly name?: string; readonly telephone?: string; readonly otherNames?: readonly string[] };

/** A case told by commands through the app's own runner, for tests of what is read. Ids follow from `name`, so a test can tell several. */
export class ToldCase {
  private told = 0;
  readonly caseId: CaseId;
  readonly personId: PersonId;

  constructor(
    private readonly app: TestApp,
    private readonly label: string = 'one',
  ) {
    this.caseId = derivedId<CaseId>(this.nextCommand(), 'case');
    this.personId = derivedId<PersonId>(this.nextCommand(), 'person');
  }

  async open(opening: Opening = {}, persona: DemoPersonaId = 'support-officer'): Promise<Receipt> {
    const { name = 'Amira Test', telephone, otherNames, ...data } = opening;
    const isNamed = (data.victim ?? 'NAMED') === 'NAMED';
    if (isNamed) await this.tellPerson({ type: 'RegisterPerson', name, personId: this.personId, telephone, otherNames }, persona);
    return this.tell(
      'OpenCase',
      {
        caseId: this.caseId,
        kind: 'HATE_CRIME',
        strands: [{ strand: 'RACE' }],
        victim: 'NAMED',
        ...(isNamed && { personId: this.personId }),
        reportedAt: '2026-03-01T18:00:00.000Z' as Instant,
        online: false,
        lpu: 'LPU-1' as LpuCode,
        ...data,
      },
      persona,
    );
  }

  tell<T extends SupportCaseCommand['type']>(
    type: T,
    data: Data<T>,
    persona: DemoPersonaId = 'support-officer',
    occurredAt?: Instant,
  ): Promise<Receipt> {
    const context = this.contextOf(persona, occurredAt);
    const command = { type, by: this.by(persona), at: context.at, data, terms: defaultTerms(context.commandId) } as unknown as CaseCommand;
    return this.seen(this.app.runner.execute(supportCase, supportCaseStream(this.caseId), command, context));
  }

  tellPerson(command: object, persona: DemoPersonaId = 'support-officer'): Promise<Receipt> {
    const context = this.contextOf(persona);
    return this.app.runner.execute(
      person,
      personStream(this.personId),
      { ...command, by: this.by(persona), at: context.at } as never,
      context,
    );
  }

  contact(change: Partial<Data<'RecordContact'>> = {}, persona: DemoPersonaId = 'support-officer'): Promise<Receipt> {
    const occurredAt = change.occurredAt ?? this.app.now();
    const data = {
      contactId: derivedId<ContactId>(this.nextCommand(), 'contact'),
      channel: 'TELEPHONE',
      direction: 'OUTBOUND',
      outcome: 'REACHED',
      purposes: ['UPDATE'],
      occurredAt,
    };
    return this.tell('RecordContact', { ...data, ...change } as Data<'RecordContact'>, persona, occurredAt);
  }

  /** What a test reads next shows it. */
  private async seen(work: Promise<Receipt>): Promise<Receipt> {
    const receipt = await work;
    await this.app.nest.get(Views, { strict: false }).caughtUp(receipt.position);
    return receipt;
  }

  private by(persona: DemoPersonaId) {
    const found = demoPersonas.find(({ id }) => id === persona);
    if (!found) throw new TypeError(`there is no persona ${persona}`);
    return { staffId: found.staffId, posts: [{ role: found.role, lpu: found.lpu }] };
  }

  private contextOf(persona: DemoPersonaId, occurredAt?: Instant): CommandContext {
    const { staffId, posts } = this.by(persona);
    const commandId = this.nextCommand();
    const actor = { kind: 'person' as const, staffId: staffId as StaffId, role: posts[0]?.role ?? '' };
    return { commandId, correlationId: commandId as string as CorrelationId, actor, at: this.app.now(), ...(occurredAt && { occurredAt }) };
  }

  private nextCommand() {
    this.told += 1;
    return commandIdOf('test', this.label, String(this.told));
  }
}
