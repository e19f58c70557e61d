import { localPolicingUnitEvents } from '../../domain/local-policing-unit/events';
import { eventRegistry } from '../../domain/event-registry';
import type { EventDefinition } from '../../domain/event-definition';
import { policyPackEvents } from '../../domain/obligations/policy-pack/events';
import { workingCalendarEvents } from '../../domain/obligations/working-calendar/events';
import { personEvents } from '../../domain/person/events';
import { staffMemberEvents } from '../../domain/staff/events';
import { supportCaseEvents } from '../../domain/support-case/events';
import { welfareEvents } from '../../domain/welfare/events';
import type { FieldShape } from './fields';
import { shapeOf } from './fields';

type Field = { readonly name: string; readonly type: string; readonly optional: boolean; readonly personal: boolean };
export type CataloguedEvent = {
  readonly type: string;
  readonly stream: string;
  readonly version: number;
  /** Earlier versions that are still read. */
  readonly upcastFrom: readonly number[];
  readonly fields: readonly Field[];
  /** Of the data, personal fields as they are decided: enciphered at rest. */
  readonly example: unknown;
};

const streams: readonly (readonly [string, readonly { readonly type: string }[]])[] = [
  ['supportCase-<uuid>', supportCaseEvents],
  ['person-<uuid>', personEvents],
  ['welfare-<uuid>', welfareEvents],
  ['staffMember-<uuid>', staffMemberEvents],
  ['localPolicingUnit-<code>', localPolicingUnitEvents],
  ['policyPack-force', policyPackEvents],
  ['workingCalendar-<division>', workingCalendarEvents],
];
const elsewhere = 'another stream';

/** Every event that this build writes or reads, by stream and in the order of the domain. */
export function catalogue(): readonly CataloguedEvent[] {
  const place = (type: string): number => streams.findIndex(([, events]) => events.some((event) => event.type === type));
  return eventRegistry.definitions
    .map((definition) => ({ definition, at: place(definition.type) }))
    .sort((a, b) => a.at - b.at)
    .map(({ definition, at }) => describe(definition, streams[at]?.[0] ?? elsewhere));
}

function describe({ type, schemaVersion, schema, upcasters }: EventDefinition, stream: string): CataloguedEvent {
  const shape = shapeOf(schema);
  return {
    type,
    stream,
    version: schemaVersion,
    upcastFrom: Object.keys(upcasters).map(Number),
    fields: [...flat(shape)],
    example: shape.example,
  };
}

function* flat({ fields = {} }: FieldShape, prefix = '', within = false): Generator<Field> {
  for (const [name, field] of Object.entries(fields)) {
    const personal = within || field.personal;
    yield { name: `${prefix}${name}`, type: field.type, optional: field.optional, personal };
    yield* flat(field, `${prefix}${name}.`, personal);
  }
}

/** The same for people who read. */
export function catalogueInWords(events: readonly CataloguedEvent[]): string {
  const lines = [
    '# Events',
    '',
    'Written by `npm run cli -- events catalogue`; not by hand. Personal fields rest enciphered under the key of the person they are about.',
    '',
  ];
  for (const stream of new Set(events.map((event) => event.stream))) {
    lines.push(`## \`${stream}\``, '');
    for (const event of events.filter((one) => one.stream === stream)) lines.push(...inWords(event));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

const inWords = ({ type, version, upcastFrom, fields, example }: CataloguedEvent): string[] => [
  `### ${type}`,
  '',
  `Version ${version}${upcastFrom.length > 0 ? `; versions ${upcastFrom.join(', ')} are still read` : ''}.`,
  '',
  '| field | type | personal |',
  '|---|---|---|',
  ...fields.map(
    (field) => `| \`${field.name}\`${field.optional ? '?' : ''} | ${field.type.replaceAll('|', '\\|')} | ${field.personal ? 'yes' : ''} |`,
  ),
  '',
  '```json',
  JSON.stringify(example, undefined, 2),
  '```',
  '',
];
