import { IntakeModule } from '../features/intake/intake.module';
import { CaseloadModule } from '../features/caseload/caseload.module';
import { CompletenessModule } from '../features/completeness/completeness.module';
import { ContactsModule } from '../features/contacts/contacts.module';
import { DeadlinesModule } from '../features/deadlines/deadlines.module';
import { HandOverModule } from '../features/hand-over/hand-over.module';
import { MeetingModule } from '../features/meeting/meeting.module';
import { NotificationsModule } from '../features/notifications/notifications.module';
import { OversightModule } from '../features/oversight/oversight.module';
import { OwnSupportModule } from '../features/own-support/own-support.module';
import { PolicyModule } from '../features/policy/policy.module';
import { PromiseModule } from '../features/promise/promise.module';
import { PublishedModule } from '../features/published/published.module';
import { QuarterlyModule } from '../features/quarterly/quarterly.module';
import { ReviewsModule } from '../features/reviews/reviews.module';
import { ScrutinyModule } from '../features/scrutiny/scrutiny.module';
import { SecondReadingsModule } from '../features/second-readings/second-readings.module';
import { StaffCasesModule } from '../features/staff-cases/staff-cases.module';
import { PeopleModule } from '../features/people/people.module';
import { SignInModule } from '../features/sign-in/sign-in.module';

/** Everything that people come to do. A feature adds its module here and its views in views.ts. */
export const features = [
  SignInModule,
  IntakeModule,
  PeopleModule,
  HandOverModule,
  OversightModule,
  PolicyModule,
  CaseloadModule,
  ContactsModule,
  ReviewsModule,
  CompletenessModule,
  DeadlinesModule,
  SecondReadingsModule,
  ScrutinyModule,
  NotificationsModule,
  StaffCasesModule,
  PromiseModule,
  OwnSupportModule,
  QuarterlyModule,
  MeetingModule,
  PublishedModule,
];
