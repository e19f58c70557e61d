import type { Owed } from '../../domain/obligations/engine/owed';
import type { ObligationDataOf } from '../../domain/obligations/events';
import type { PromisePoint } from '../../domain/promise/point-shape';
import type { CaseAccess } from '../../domain/support-case/case-access';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { GrantedPart } from '../../domain/support-case/granted-part';
import type { EventId, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Personal } from '../../kernel/personal';
import type { CaseFile } from '../case-file/case-file';

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

/** What was pinned when a duty arose and the engine does not ask again. */
export type PinnedDuty = Pick<ObligationDataOf<'ObligationArose'>, 'label' | 'basis' | 'sourced' | 'responsibleRole'>;
/** Who wrote a fact down, and whom it names: the officer in the case, the statement-taker. */
export type DoneBy = { readonly by?: StaffId; readonly named?: StaffId };

/**
 * The promise to one colleague who is a victim, as its facts have left it. Points as they were worded on the day of the report; no state
 * of theirs, which is a question of the moment (`pointsAt`). `owed` has the duties of the promise alone, and all that could prove one.
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
  readonly owed: Owed;
  readonly pinned: Readonly<Record<string, PinnedDuty>>;
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
