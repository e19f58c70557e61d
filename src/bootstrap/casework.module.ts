import { Global, Module, type FactoryProvider } from '@nestjs/common';
import { AlertsQuery } from '../casework/alerts/alerts.query';
import { CaseCommands } from '../casework/case-commands';
import { CaseFileQuery } from '../casework/case-file/case-file.query';
import { CaseTimelineQuery } from '../casework/case-timeline/case-timeline.query';
import { ContactPlans } from '../casework/contact-plan/contact-plans';
import { PlanInCases } from '../casework/contact-plan/plan-in-cases';
import { Consultation } from '../casework/lookups/consultation';
import { CONSULTATION_SETTINGS, type ConsultationSettings } from '../casework/lookups/consultation-settings';
import { FiguresQuery } from '../casework/figures/figures-query';
import { Packs } from '../casework/pack/packs';
import { Lookups } from '../casework/lookups/lookups';
import { ObligationsQuery } from '../casework/obligations/obligations.query';
import { PromiseQuery } from '../casework/promise/promise.query';
import { PeopleSupported } from '../casework/people-supported';
import { PolicyInForce } from '../casework/policy-in-force/policy-in-force';
import { QuarterlyReviews } from '../casework/quarterly-reviews/quarterly-reviews.query';
import { ReviewWords } from '../casework/quarterly-reviews/review-words';
import { RepeatVictims } from '../casework/repeat-victims';
import { RoutedCases } from '../casework/routed-cases';
import { ClosedCases } from '../casework/scrutiny/closed-cases';
import { SecondReadings } from '../casework/second-readings/second-readings.query';
import { SafeContacts } from '../casework/safe-contact/safe-contacts';
import { ForceQuery } from '../casework/staff-directory/force-query';
import { StaffDirectoryQuery } from '../casework/staff-directory/staff-directory.query';
import { WorkMailboxWishes } from '../casework/staff-directory/work-mailbox-wishes';
import { WorkMailboxes } from '../casework/staff-directory/work-mailboxes';
import { KnownVictims } from '../casework/staff-victims/known-victims';
import { LettingIn } from '../casework/staff-victims/letting-in';
import { StaffCaseOpening } from '../casework/staff-victims/staff-case-opening';
import { StaffRelations } from '../casework/staff-victims/staff-relations';
import { StandingIn } from '../casework/staff-victims/standing-in';
import { WhoIsLetIn } from '../casework/staff-victims/who-is-let-in';
import { PeopleOfOpening } from '../casework/opening/people-of-opening';
import { StandingWishes } from '../casework/standing-wishes';
import { TermsInForce } from '../casework/terms-in-force';
import { CloseToVictim } from '../casework/close-to-victim';
import { VIEW_KEYS, type ViewKeys } from '../casework/view-keys';
import { VisibleCases } from '../casework/visible-cases';
import '../casework/welfare.refusals';
import { WelfareRecords } from '../casework/welfare/welfare-records';
import { EventCodec } from '../event-store/codec/event-codec';
import { PersonalReader } from '../event-store/personal-reader';
import { STAFF_DIRECTORY } from '../platform/access/staff-directory';
import { CONSULTATION_POLICY } from '../platform/access-log/consultation-policy';
import type { Clock } from '../kernel/clock';
import { CLOCK } from '../kernel/tokens';
import { Views } from '../projections/views';

const queries: FactoryProvider[] = [
  {
    provide: StaffDirectoryQuery,
    inject: [Views, PersonalReader],
    useFactory: (views: Views, personal: PersonalReader) => new StaffDirectoryQuery(views, personal),
  },
  {
    provide: ObligationsQuery,
    inject: [Views, VIEW_KEYS],
    useFactory: (views: Views, keys: ViewKeys) => new ObligationsQuery(views, keys),
  },
  { provide: PromiseQuery, inject: [Views, VIEW_KEYS], useFactory: (views: Views, keys: ViewKeys) => new PromiseQuery(views, keys) },
  { provide: FiguresQuery, inject: [Views, CLOCK], useFactory: (views: Views, clock: Clock) => new FiguresQuery(views, clock) },
  { provide: PolicyInForce, inject: [Views], useFactory: (views: Views) => new PolicyInForce(views) },
  { provide: CaseFileQuery, inject: [Views, VIEW_KEYS], useFactory: (views: Views, keys: ViewKeys) => new CaseFileQuery(views, keys) },
  {
    provide: CaseTimelineQuery,
    inject: [Views, EventCodec],
    useFactory: (views: Views, codec: EventCodec) => new CaseTimelineQuery(views, codec),
  },
];

/** As the pack in force has it; a pack that says nothing of it asks nobody. */
const consultation: FactoryProvider<ConsultationSettings> = {
  provide: CONSULTATION_SETTINGS,
  inject: [PolicyInForce, CLOCK],
  useFactory: (policy: PolicyInForce, clock: Clock) => ({
    inForce: () => policy.packAt(clock.now()).consultation ?? { reasonFor: 'NOBODY', required: false },
  }),
};

/** What several features read and open: the shared picture of a case, its history, and who works here. */
@Global()
@Module({
  providers: [
    ...queries,
    ForceQuery,
    RoutedCases,
    AlertsQuery,
    SecondReadings,
    QuarterlyReviews,
    ClosedCases,
    Packs,
    ReviewWords,
    VisibleCases,
    PeopleSupported,
    SafeContacts,
    WorkMailboxWishes,
    WorkMailboxes,
    TermsInForce,
    StandingWishes,
    PeopleOfOpening,
    StaffRelations,
    KnownVictims,
    WhoIsLetIn,
    StaffCaseOpening,
    LettingIn,
    StandingIn,
    CaseCommands,
    PlanInCases,
    ContactPlans,
    RepeatVictims,
    CloseToVictim,
    WelfareRecords,
    Lookups,
    consultation,
    { provide: CONSULTATION_POLICY, useClass: Consultation },
    { provide: STAFF_DIRECTORY, useExisting: StaffDirectoryQuery },
  ],
  exports: [
    StaffDirectoryQuery,
    PolicyInForce,
    CaseFileQuery,
    CaseTimelineQuery,
    ObligationsQuery,
    PromiseQuery,
    FiguresQuery,
    ForceQuery,
    RoutedCases,
    AlertsQuery,
    SecondReadings,
    QuarterlyReviews,
    ClosedCases,
    Packs,
    ReviewWords,
    VisibleCases,
    PeopleSupported,
    SafeContacts,
    WorkMailboxes,
    TermsInForce,
    StandingWishes,
    PeopleOfOpening,
    StaffRelations,
    StaffCaseOpening,
    LettingIn,
    StandingIn,
    CaseCommands,
    ContactPlans,
    RepeatVictims,
    CloseToVictim,
    WelfareRecords,
    Lookups,
    CONSULTATION_POLICY,
    STAFF_DIRECTORY,
  ],
})
export class CaseworkModule {}
