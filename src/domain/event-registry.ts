import type { EventDefinition } from './event-definition';
import { localPolicingUnitEvents } from './local-policing-unit/events';
import { policyPackEvents } from './obligations/policy-pack/events';
import { workingCalendarEvents } from './obligations/working-calendar/events';
import { personEvents } from './person/events';
import { quarterlyReviewEvents } from './quarterly-review/events';
import { staffMemberEvents } from './staff/events';
import { supportCaseEvents } from './support-case/events';
import { welfareEvents } from './welfare/events';

/** Every event that the log may hold, by its name: the shape of today, and the way there from older ones. */
export class EventRegistry {
  private readonly byType = new Map<string, EventDefinition>();

  /** `retired` are names that the log may still hold and that nothing reads any more; readers of the whole log pass over them. */
  constructor(
    definitions: readonly EventDefinition[],
    private readonly retired: ReadonlySet<string> = new Set(),
  ) {
    for (const definition of definitions) {
      if (this.byType.has(definition.type) || retired.has(definition.type)) throw new TypeError(`${definition.type} is registered twice`);
      for (let version = 1; version < definition.schemaVersion; version += 1) {
        if (!definition.upcasters[version]) throw new TypeError(`${definition.type} cannot be read from version ${version}`);
      }
      this.byType.set(definition.type, definition);
    }
  }

  get definitions(): readonly EventDefinition[] {
    return [...this.byType.values()];
  }

  find(type: string): EventDefinition | undefined {
    return this.byType.get(type);
  }

  isRetired(type: string): boolean {
    return this.retired.has(type);
  }
}

/** What Steadfast writes today. */
export const eventRegistry = new EventRegistry([
  ...staffMemberEvents,
  ...localPolicingUnitEvents,
  ...policyPackEvents,
  ...workingCalendarEvents,
  ...personEvents,
  ...supportCaseEvents,
  ...welfareEvents,
  ...quarterlyReviewEvents,
]);
