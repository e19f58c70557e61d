import type { SupportCaseCommand } from '../../src/domain/support-case/command';
import type { CommandContext } from '../../src/kernel/command';
import { commandIdOf, derivedId } from '../../src/kernel/derived-ids';
import type { StreamName } from '../../src/kernel/event';
import type { CaseId, CommandId, ContactId, CorrelationId, LpuCode, PersonId, StaffId } from '../../src/kernel/ids';
import { instant } from '../../src/kernel/instant';

export type CaseStory = { readonly stream: StreamName; readonly personId: PersonId; readonly steps: readonly Step[] };
export type Step = { readonly command: SupportCaseCommand; readonly context: CommandContext };

const at = instant('2026-03-02T09:00:00.000Z');
const lpu = 'LPU-1' as LpuCode;
const note = 'Told of the interview on Tuesday; feels steadier, and would like the next call after work.';

/** A case opened, and contacts until it has `events` of them: one event a command, each contact with a note. */
export function caseStory(number: number, events = 25): CaseStory {
  const root = commandIdOf('bench', '/cases', String(number));
  const [caseId, personId, staffId] = [
    derivedId<CaseId>(root, 'case'),
    derivedId<PersonId>(root, 'person'),
    derivedId<StaffId>(root, 'officer'),
  ];
  const by = { staffId, posts: [{ role: 'SUPPORT_OFFICER', lpu }] };
  const context = (key: string): CommandContext => ({
    commandId: derivedId<CommandId>(root, key),
    correlationId: derivedId<CorrelationId>(root, `correlation ${key}`),
    actor: { kind: 'person', staffId, role: 'SUPPORT_OFFICER' },
    at,
    bodyDigest: 'b'.repeat(64),
  });
  const open = {
    type: 'OpenCase',
    by,
    at,
    data: {
      caseId,
      kind: 'HATE_CRIME',
      strands: [{ strand: 'RACE' }],
      victim: 'NAMED',
      personId,
      reportedAt: at,
      online: false,
      lpu,
      summary: note,
    },
  } as const;
  const contacts = Array.from({ length: events - 1 }, (_, index): Step => ({
    context: context(`contact ${index}`),
    command: {
      type: 'RecordContact',
      by,
      at,
      data: {
        contactId: derivedId<ContactId>(root, `contact ${index}`),
        occurredAt: at,
        channel: 'TELEPHONE',
        direction: 'OUTBOUND',
        outcome: 'REACHED',
        purposes: ['UPDATE', 'REASSURANCE'],
        stillSafe: 'YES',
        note,
      },
    },
  }));
  return { stream: `supportCase-${caseId}`, personId, steps: [{ command: open, context: context('open') }, ...contacts] };
}
