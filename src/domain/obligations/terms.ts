import type { CommandId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { SafeTime } from '../person/contact-plan-shape';
import type { PolicyPack } from './policy-pack/policy-pack';
import type { WorkingCalendar } from './working-calendar/working-calendar';

/** What duties are reckoned by, as adopted at the moment of writing. */
export type Terms = {
  /** In force at the instant where a clock starts. */
  readonly packAt: (startedAt: Instant) => PolicyPack;
  /** The pack that a duty was pinned to; undefined where this log never adopted it. */
  readonly packOf: (policyVersion: string) => PolicyPack | undefined;
  readonly calendar: WorkingCalendar;
  /** The ids of the events to come follow from it. */
  readonly commandId: CommandId;
  /** When the person may be called: absent where no plan says so, `NEVER` where linked people's plans leave no time at all. */
  readonly safeTimes?: readonly SafeTime[] | 'NEVER' | undefined;
};

/** How a version is written in events and answers. */
export const versionOf = ({ name, version }: Pick<PolicyPack, 'name' | 'version'>): string => `${name}-${version}`;
