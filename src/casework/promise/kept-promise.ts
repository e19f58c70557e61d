import type { Happening } from '../../domain/obligations/engine/happening';
import type { PromisePoint } from '../../domain/promise/point-shape';
import type { CaseAccess } from '../../domain/support-case/case-access';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { GrantedPart } from '../../domain/support-case/granted-part';
import type { EventId, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Personal } from '../../kernel/personal';
import type { CaseFile } from '../case-file/case-file';
import type { KeptDuty } from '../obligations/owed-row';

type DataOf<Type extends SupportCaseEvent['type']> = Extract<SupportCaseEvent, { type: Type }>['data'];
/** Words stay locked; once their entry is sealed they are gone from here, and only that they were said stands. */
type Said<Data> = Data & { readonly eventId: EventId };

export type KeptDecline = Said<DataOf<'PromisePointDeclined'>>;
export type KeptTakingUp = Said<DataOf<'PromisePointTakenUp'>>;
export type KeptSettingAside = Said<Omit<DataOf<'PromisePointSetAside'>, 'reason'> & { readonly reason?: Personal }>;
export type KeptAnswer = Said<DataOf<'PromiseAnswered'>>;
export type KeptAsking = Said<DataOf<'PromiseAsked'>>;
export type KeptDisagreement = Said<Omit<DataOf<'DisagreementAnswered'>, 'what'> & { readonly what?: Personal }>;
export type CovertLookup = Pick<DataOf<'CovertLookupApproved'>, 'staffId' | 'from' | 'until'>;

/** Who wrote a fact down, and whom it names: the officer in the case, the statement-taker. */
export type DoneBy = { readonly by?: StaffId; readonly named?: StaffId };

/**
 * The promise to one colleague who is a victim, as its facts have left it. Points as they were worded on the day of the report; no state
 * of theirs, which is a question of the moment (`pointsAt`). `duties` are those of the promise alone; what proves one (`metBy`) is found
 * among `happenings` by its event.
 */
export type KeptPromise = Pick<CaseFile, 'caseId' | 'reference' | 'kind' | 'status' | 'reportedAt' | 'personId'> & {
  /** The revision that a user must match, and of the last event taken in. */
  readonly revision: string;
  readonly upTo: string;
  readonly openedAt: Instant;
  readonly openedEventId: EventId;
  readonly access: CaseAccess;
  readonly policyVersion: string;
  /** Whose wording it is. */
  readonly label: string;
  readonly points: readonly PromisePoint[];
  readonly duties: readonly KeptDuty[];
  readonly happenings: readonly Happening[];
  readonly doneBy: Readonly<Record<string, DoneBy>>;
  /** Points that are declined now. */
  readonly declined: readonly { readonly point: string; readonly standing: boolean }[];
  /** All that was ever said of declining, and of taking up again. */
  readonly declines: readonly KeptDecline[];
  readonly takenUp: readonly KeptTakingUp[];
  readonly setAside: readonly KeptSettingAside[];
  /** Of a point the latest counts; the earlier stay beside it. */
  readonly answers: readonly KeptAnswer[];
  readonly asked: readonly KeptAsking[];
  readonly readers: readonly GrantedPart[];
  readonly readersChosen: boolean;
  readonly disagreementsAnswered: readonly KeptDisagreement[];
  readonly covertLookups: readonly CovertLookup[];
};
