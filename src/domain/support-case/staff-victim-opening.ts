import type { StaffId, SubjectId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { plain } from '../../kernel/personal';
import type { Capacity, Involvement, OpenedAs } from '../reference-data/staff-victims';
import { consentToTell } from '../reference-data/staff-victims';
import type { By } from './by';
import { isStaffVictimKind } from './classification';
import type { CaseworkEvent } from './events';
import { accessGranted } from './events-access';
import { consentGiven } from './events-contact';
import { allegedPerpetratorIdentified, officerAppointed } from './events-people';
import { promisePointDeclined } from './events-promise';
import { healthAndSafetyReported, noticeGiven, referenceLinked } from './events-staff-victim';
import { fact, present, words } from './fact';
import { isAppointedPart } from './granted-part';
import { judgesOwnReport } from './parts';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { Grant } from './staff-victim-access';

/**
 * What is asked when a colleague is the victim. The first question, before anybody is told, is `involvement`; `tell` are those whom the
 * victim, or the opener on their word, chose to let in, each by name. `alleged` are colleagues who may be perpetrators.
 */
export type StaffVictimOpening = {
  /** Absent for somebody who is not on the staff register. */
  readonly staffId?: StaffId | undefined;
  readonly capacity: Capacity;
  readonly homeUnit?: string | undefined;
  readonly onDuty: boolean;
  readonly hospitalised: boolean;
  readonly openedAs: OpenedAs;
  readonly involvement: Involvement;
  /** That the victim agreed to it; asked of all but a supervisor and the victim. */
  readonly consent?: { readonly words?: string | undefined; readonly occurredAt: Instant } | undefined;
  readonly hateFlagSet?: boolean | undefined;
  readonly healthAndSafety?:
    | { readonly reference: string; readonly notApplicable?: undefined }
    | { readonly notApplicable: string; readonly reference?: undefined }
    | undefined;
  readonly tell: readonly Grant[];
  readonly tellLineManager?: boolean | undefined;
  readonly alleged?:
    | readonly {
        readonly subjectId: SubjectId;
        readonly colleague: StaffId;
        readonly chain: readonly StaffId[];
        readonly name?: string | undefined;
      }[]
    | undefined;
  /** The victim's, from the staff register. */
  readonly lineManager?: StaffId | undefined;
  /** From their other cases, gathered by whoever sends the command. */
  readonly earlierIncidents: number;
  /** Points that they declined for every case, until they change it. */
  readonly standingDeclines?: readonly string[] | undefined;
};

/** What of an opening this asks for. */
type Opening = {
  readonly kind: string;
  readonly victim: string;
  readonly reportedAt: Instant;
  readonly crimeReference?: string | undefined;
  readonly incidentReference?: string | undefined;
  readonly staffVictim?: StaffVictimOpening | undefined;
};
type Subject = { readonly subjectId: SubjectId };

/** Those who may have a hand in it: never let in, whoever asks. */
const involved = ({ staffId, alleged = [] }: StaffVictimOpening): readonly StaffId[] => [
  ...(staffId === undefined ? [] : [staffId]),
  ...alleged.flatMap(({ colleague, chain }) => [colleague, ...chain]),
];

export function staffVictimFault(opening: Opening, by: By): SupportCaseRefusal | undefined {
  const { kind, staffVictim, victim } = opening;
  if (!isStaffVictimKind(kind)) return staffVictim ? { code: 'STAFF_VICTIM_DETAILS_NOT_EXPECTED', field: 'staffVictim' } : undefined;
  if (!staffVictim) return { code: 'STAFF_VICTIM_DETAILS_REQUIRED', field: 'staffVictim' };
  if (victim !== 'NAMED') return { code: 'PERSON_REQUIRED', field: 'victim' };
  return firstRefusal(openerFault(staffVictim, by), tellingFault(staffVictim));
}

function openerFault({ openedAs, staffId, consent }: StaffVictimOpening, by: By): SupportCaseRefusal | undefined {
  const isVictim = staffId === by.staffId;
  if ((openedAs === 'VICTIM') !== isVictim) return { code: 'ACTION_NOT_PERMITTED', field: 'openedAs' };
  if (openedAs === 'VICTIM') return undefined;
  if (openedAs !== 'SUPERVISOR') return consent ? undefined : { code: 'CONSENT_REQUIRED', field: 'consent' };
  return by.posts.some(({ role }) => supervising.includes(role)) ? undefined : { code: 'ACTION_NOT_PERMITTED', field: 'openedAs' };
}
const supervising: readonly string[] = ['SUPERVISOR', 'INSPECTOR', 'DUTY_INSPECTOR', 'SENIOR_LEAD'];

function tellingFault(opening: StaffVictimOpening): SupportCaseRefusal | undefined {
  const { tell, tellLineManager } = opening;
  const out = involved(opening);
  if (tell.some(({ staffId }) => out.includes(staffId))) return { code: 'STAFF_MEMBER_NOT_ELIGIBLE', field: 'tell' };
  if (tell.some((grant) => judgesOwnReport(grant, opening.lineManager))) return { code: 'STAFF_MEMBER_NOT_INDEPENDENT', field: 'tell' };
  if (!tell.some(({ as }) => as === 'SUPERVISOR')) return { code: 'SUPERVISOR_TO_BE_CHOSEN', field: 'tell' };
  if (tell.some(({ as }) => as === 'LINE_MANAGER') && !tellLineManager) return { code: 'CONSENT_REQUIRED', field: 'tellLineManager' };
  const own = (part: string): StaffId | undefined => tell.find(({ as }) => as === part)?.staffId;
  const supervisor = own('SUPERVISOR');
  const onOwnWork = supervisor === own('OFFICER_IN_CASE') || supervisor === own('SUPPORT_OFFICER');
  return onOwnWork ? { code: 'STAFF_MEMBER_NOT_INDEPENDENT', field: 'tell' } : undefined;
}

/** As CaseOpened keeps it. */
export const openedStaffVictim = ({ subjectId }: Subject, opening: StaffVictimOpening) => {
  const { staffId, capacity, homeUnit, onDuty, hospitalised, openedAs, involvement, earlierIncidents } = opening;
  return present({
    staffId: staffId && plain(subjectId, staffId),
    capacity,
    homeUnit: words({ subjectId }, homeUnit),
    onDuty,
    hospitalised,
    openedAs,
    involvement,
    earlierIncidents,
  });
};

/** What else is known at the moment of opening, each as a fact of its own: so each can show that a promise was kept. */
export function followsForStaffVictim(
  subject: Subject,
  { crimeReference, incidentReference, reportedAt }: Opening,
  opening: StaffVictimOpening,
  by: By,
  at: Instant,
): readonly CaseworkEvent[] {
  const { alleged = [], tell, consent, openedAs, healthAndSafety, hateFlagSet = false, standingDeclines = [], tellLineManager } = opening;
  const occurredAt = reportedAt;
  const own = { linkedBy: by.staffId, occurredAt };
  const told = openedAs in consentToTell ? (openedAs as 'FEDERATION' | 'UNION' | 'SUPPORT_NETWORK') : undefined;
  return [
    // Before anybody is let in, so that at no moment a colleague alleged could see the case.
    ...alleged.map(({ subjectId, colleague, chain, name }) =>
      fact(allegedPerpetratorIdentified, {
        subjectId,
        name: words({ subjectId }, name),
        colleague: plain(subjectId, colleague),
        chain: chain.length > 0 ? plain(subjectId, [...chain]) : undefined,
        isColleague: true,
        identifiedBy: by.staffId,
        identifiedAt: at,
      }),
    ),
    ...tell.flatMap(({ staffId, as }) => [
      fact(accessGranted, { staffId, as, because: 'AT_OPENING', grantedBy: by.staffId, grantedAt: at }),
      ...(isAppointedPart(as) ? [fact(officerAppointed, { role: as, staffId, from: at })] : []),
    ]),
    ...(crimeReference || incidentReference
      ? [
          fact(referenceLinked, {
            crimeReference: words(subject, crimeReference),
            incidentReference: words(subject, incidentReference),
            hateFlagSet,
            ...own,
          }),
        ]
      : []),
    ...(healthAndSafety
      ? [
          fact(healthAndSafetyReported, {
            result: healthAndSafety.reference === undefined ? 'NOT_APPLICABLE' : 'REPORTED',
            reference: words(subject, healthAndSafety.reference),
            reason: words(subject, healthAndSafety.notApplicable),
            occurredAt,
            reportedBy: by.staffId,
          }),
        ]
      : []),
    ...(tellLineManager ? [fact(consentGiven, { scope: consentToTell.LINE_MANAGER, occurredAt: at })] : []),
    ...(told && consent
      ? [
          fact(consentGiven, { scope: consentToTell[told], words: words(subject, consent.words), occurredAt: consent.occurredAt }),
          fact(noticeGiven, { audience: told, named: true, how: 'IN_PERSON', occurredAt: consent.occurredAt, givenBy: by.staffId }),
        ]
      : []),
    ...standingDeclines.map((point) => fact(promisePointDeclined, { point, standing: true, occurredAt: at })),
  ];
}
