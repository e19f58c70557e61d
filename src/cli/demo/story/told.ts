import type { ObligationCommand } from '../../../domain/obligations/deeds/commands';
import type { LocalPolicingUnitCommand } from '../../../domain/local-policing-unit/commands';
import type { PersonCommand } from '../../../domain/person/commands';
import type { SafeTime } from '../../../domain/person/contact-plan-shape';
import type { StaffMemberCommand } from '../../../domain/staff/commands';
import type { SupportCaseEvent } from '../../../domain/support-case/events';
import type { SupportCaseCommand } from '../../../domain/support-case/command';
import type { WelfareCommand } from '../../../domain/welfare/commands';
import type { CaseId, CommandId, LpuCode, PersonId, StaffId } from '../../../kernel/ids';
import type { Member } from '../cast/staff-plan';
import type { Moment } from '../moments';

/** A command without who and when: the teller adds them. */
export type Untold<Command> = Command extends unknown ? Omit<Command, 'by' | 'at'> : never;

/** What the person's stream stands at, for a command that cites it. */
export type PersonRevision = (personId: PersonId) => bigint;

export type CaseDeed = Untold<SupportCaseCommand | ObligationCommand>;

export type WelfareDeed = WelfareCommand extends infer Command
  ? Command extends unknown
    ? Omit<Command, 'by' | 'at' | 'caseId'>
    : never
  : never;

export type Deed =
  | {
      readonly kind: 'case';
      readonly id: CaseId;
      readonly command: CaseDeed | ((revisionOf: PersonRevision) => CaseDeed);
      /** When the person may be called, by the plan that stands then. */
      readonly safeTimes?: readonly SafeTime[] | undefined;
      /** What the decider made of it while the story was told; absent where that hangs on the log. */
      readonly decided?: readonly SupportCaseEvent[] | undefined;
    }
  | { readonly kind: 'time'; readonly id: CaseId }
  /** In the welfare record beside the case of that id. */
  | { readonly kind: 'welfare'; readonly id: CaseId; readonly command: WelfareDeed }
  | { readonly kind: 'person'; readonly id: PersonId; readonly command: Untold<PersonCommand> }
  | { readonly kind: 'staff'; readonly id: StaffId; readonly command: Untold<StaffMemberCommand> }
  | { readonly kind: 'unit'; readonly id: LpuCode; readonly command: Untold<LocalPolicingUnitCommand> };

/** One deed of the year: written down at `at`, by whom (nobody at set-up), of something that happened at `occurred`. */
export type Told = {
  readonly at: Moment;
  readonly occurred: Moment;
  readonly by: Member | null;
  readonly commandId: CommandId;
  readonly deed: Deed;
};
