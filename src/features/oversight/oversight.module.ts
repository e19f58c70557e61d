import { Module } from '@nestjs/common';
import { homeTiles } from '../../web-kit/pages/navigation';
import { ChangeStaffApiController } from './commands/change-staff/change-staff.api.controller';
import { ChangeStaffHandler } from './commands/change-staff/change-staff.handler';
import { RegisterStaffWebController } from './commands/change-staff/register-staff.web.controller';
import { staffDeedPages } from './commands/change-staff/staff-deeds';
import { ChangeUnitApiController } from './commands/change-unit/change-unit.api.controller';
import { ChangeUnitHandler } from './commands/change-unit/change-unit.handler';
import { unitDeedPages } from './commands/change-unit/unit-deeds';
import { NamedInRequests } from './deeds/named-in-requests';
import { Pickers } from './deeds/pickers';
import './oversight.refusals';
import { HomeWebController } from './views/home/home.web.controller';
import { OwnActions } from './views/home/own-actions';
import { StaffApiController } from './views/staff/staff.api.controller';
import { StaffQuery } from './views/staff/staff.query';
import { StaffWebController } from './views/staff/staff.web.controller';
import { UnitsApiController } from './views/units/units.api.controller';
import { UnitsQuery } from './views/units/units.query';
import { UnitsWebController } from './views/units/units.web.controller';
import { WhoAmIApiController } from './views/who-am-i/who-am-i.api.controller';

homeTiles.add({
  permission: 'staff:read',
  title: 'Staff',
  text: 'Who works here: roles, postings, line managers, leave and deputies.',
  href: '/staff',
  order: 80,
});
homeTiles.add({
  permission: 'lpu:read',
  title: 'Local policing units',
  text: 'Who leads, who covers, and who is on duty.',
  href: '/local-policing-units',
  order: 90,
});

const programs = [WhoAmIApiController, StaffApiController, ChangeStaffApiController, UnitsApiController, ChangeUnitApiController];
// The page to register comes before that of one member: both answer `/staff/…`.
const pages = [HomeWebController, RegisterStaffWebController, StaffWebController, ...staffDeedPages, UnitsWebController, ...unitDeedPages];

/** Who works here and who answers for what: roles, postings, leave, units. Nothing of any case. */
@Module({
  controllers: [...programs, ...pages],
  providers: [ChangeStaffHandler, ChangeUnitHandler, NamedInRequests, Pickers, OwnActions, StaffQuery, UnitsQuery],
})
export class OversightModule {}
