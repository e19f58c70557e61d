import type { EventDefinition } from '../../src/domain/event-definition';
import * as accessEvents from '../../src/domain/support-case/events-access';
import * as promiseEvents from '../../src/domain/support-case/events-promise';
import * as staffVictimEvents from '../../src/domain/support-case/events-staff-victim';
import type { DomainEvent } from '../../src/kernel/event';
import { sampleOf } from '../compatibility/sample-of';
import { deed, opening, staff, supervisor } from '../domain/support-case/scene';

const isDefinition = (value: unknown): value is EventDefinition => typeof value === 'object' && value !== null && 'schema' in value;
const definitions = [accessEvents, promiseEvents, staffVictimEvents].flatMap((module) => Object.values(module).filter(isDefinition));

export const colleague = staff(27);
/** The case of a colleague who is a victim, with the supervisor whom they chose. */
export const openColleagues = deed(supervisor, 'OpenCase', {
  ...opening,
  kind: 'STAFF_VICTIM_CRIME',
  staffVictim: {
    staffId: colleague,
    capacity: 'OFFICER',
    onDuty: true,
    hospitalised: false,
    openedAs: 'SUPERVISOR',
    involvement: 'NOBODY',
    tell: [{ staffId: supervisor.staffId, as: 'SUPERVISOR' }],
    earlierIncidents: 0,
  },
});

/** One of each event that only such a case has, as far as a view takes it. */
export const inColleaguesCase = (handles: readonly string[]): readonly DomainEvent[] =>
  definitions
    .filter(({ type }) => handles.includes(type))
    // Nothing is said of a promise before it is made.
    .toSorted((one, other) => Number(other.type === 'PromiseMade') - Number(one.type === 'PromiseMade'))
    .map(({ type, schemaVersion, schema }) => ({ type, schemaVersion, data: sampleOf(schema) as object }));
