import { defaultTerms } from '../../src/domain/obligations/default-terms';
import type { SupportCaseEvent } from '../../src/domain/support-case/events';
import type { SupportCaseState } from '../../src/domain/support-case/state';
import { type CaseCommand, supportCase } from '../../src/domain/support-case/support-case';
import type { KeptPromise } from '../../src/casework/promise/kept-promise';
import { promiseProjection } from '../../src/casework/promise/promise.projection';
import { commandIdOf, derivedId, eventIdOf } from '../../src/kernel/derived-ids';
import type { CaseId, CommandId, StaffId } from '../../src/kernel/ids';

const hour = 3_600_000;
export const benchNow = Date.parse('2026-03-02T09:00:00.000Z');
const supervisor = '00000000-0000-4000-8000-0000000000bb' as StaffId;
const instantOf = (ms: number): string => new Date(ms).toISOString();

/** The promise to the nth colleague, of a year: opened, and in two of three cases the supervisor has spoken with them. */
export function keptPromise(nth: number): KeptPromise {
  const commandId = commandIdOf('promise-bench', 'opened', String(nth));
  const caseId = derivedId<CaseId>(commandId, 'case');
  const reported = benchNow - (1 + (nth % 360) * 24) * hour;
  const by = { staffId: supervisor, posts: [{ role: 'SUPERVISOR', lpu: 'LPU-1' }] };
  const opening = {
    caseId,
    kind: 'STAFF_VICTIM_CRIME',
    strands: [{ strand: 'RACE' }],
    victim: 'NAMED',
    personId: derivedId(commandId, 'person'),
    reportedAt: instantOf(reported),
    online: false,
    lpu: `LPU-${1 + (nth % 9)}`,
    risk: 'MEDIUM',
    staffVictim: {
      staffId: derivedId(commandId, 'victim'),
      capacity: 'OFFICER',
      onDuty: true,
      hospitalised: false,
      openedAs: 'SUPERVISOR',
      involvement: 'NOBODY',
      earlierIncidents: 0,
      tell: [{ staffId: supervisor, as: 'SUPERVISOR' }],
    },
  };
  const voice = {
    contactId: derivedId(commandId, 'contact'),
    occurredAt: instantOf(reported + 2 * hour),
    channel: 'TELEPHONE',
    direction: 'OUTBOUND',
    outcome: 'REACHED',
    purposes: ['WELFARE'],
    note: 'Asked how they are.',
  };
  return [
    { type: 'OpenCase', by, at: instantOf(reported + hour), data: opening },
    ...(nth % 3 === 0 ? [] : [{ type: 'RecordContact', by, at: instantOf(reported + 3 * hour), data: voice }]),
    { type: 'NoticeTime', at: instantOf(benchNow - hour) },
  ].reduce<Told>((told, command, place) => tell(told, command, commandIdOf('promise-bench', caseId, String(place))), nobody)
    .kept as KeptPromise;
}

type Told = { readonly state: SupportCaseState; readonly kept: KeptPromise | null; readonly revision: bigint };
const nobody: Told = { state: supportCase.initialState, kept: null, revision: 0n };

function tell(told: Told, command: object, commandId: CommandId): Told {
  const decision = supportCase.decide({ ...command, terms: defaultTerms(commandId) } as unknown as CaseCommand, told.state);
  if (decision.outcome === 'refused') throw new Error(`refused: ${decision.refusal.code}`);
  const at = (command as { readonly at: string }).at;
  return decision.events.reduce((so, event, place) => taken(so, event, at, eventIdOf(commandId, 'supportCase-bench', place)), told);
}

function taken({ state, kept, revision }: Told, event: SupportCaseEvent, recordedAt: string, eventId: string): Told {
  const metadata = { recordedAt, occurredAt: recordedAt, actor: { kind: 'person', staffId: supervisor, role: 'SUPERVISOR' } };
  const caseId = 'caseId' in event.data ? event.data.caseId : kept?.caseId;
  const recorded = { ...event, eventId, stream: `supportCase-${caseId ?? ''}`, revision, position: '1', metadata } as never;
  return {
    state: supportCase.evolve(state, recorded),
    kept: promiseProjection.evolve(kept, recorded, caseId ?? '', recorded),
    revision: revision + 1n,
  };
}
