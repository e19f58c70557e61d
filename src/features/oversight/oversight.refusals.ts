import type { LocalPolicingUnitRefusal } from '../../domain/local-policing-unit/commands';
import type { StaffMemberRefusal } from '../../domain/staff/commands';
import { registerRefusals } from '../../platform/errors/refusals';

/** What each refusal about staff and units says: imported for its effect. */
registerRefusals<StaffMemberRefusal['code']>({
  STAFF_MEMBER_UNKNOWN: { says: 'There is nothing here that you can see.', status: 404 },
  STAFF_MEMBER_ALREADY_REGISTERED: { says: 'This member of staff is registered already.' },
  NAME_MISSING: { says: 'Enter a name. A single name is enough.' },
  NOT_YOURS_TO_GRANT: { says: 'This is for an administrator to do.', status: 403 },
  NOT_TO_YOURSELF: { says: 'Nobody can do this for themselves. Ask a colleague who may.', status: 403 },
  ROLE_NEEDS_AN_LPU: { says: 'This role is held in one local policing unit. Select which.' },
  ROLE_IS_FORCE_WIDE: { says: 'This role is held across the force, not in one unit.' },
  ROLE_OVERLAPS: { says: 'They hold this role already for some of that time.' },
  ROLE_NOT_HELD: { says: 'They do not hold this role at that time.' },
  POSTING_OVERLAPS: { says: 'They are posted there already for some of that time.' },
  NOT_POSTED_THERE: { says: 'They are not posted to this unit.' },
  LINE_MANAGER_IS_SELF: { says: 'Nobody is their own line manager. Select somebody else.' },
  LINE_MANAGER_SET_SINCE: { says: 'A later line manager stands on record already. Enter a later beginning.' },
  LEAVE_OVERLAPS: { says: 'They are on leave already for some of that time.' },
  NOT_ON_LEAVE: { says: 'They are not on leave.' },
  ROLE_HAS_NO_DEPUTY: { says: 'Deputies stand in for roles across the force. In a unit, arrange cover instead.' },
  DEPUTY_IS_THE_HOLDER: { says: 'Nobody is their own deputy. Select somebody else.' },
  DEPUTY_OVERLAPS: { says: 'They are deputy for this role already for some of that time.' },
  DEPUTY_UNKNOWN: { says: 'They are not deputy for this role.' },
});

registerRefusals<LocalPolicingUnitRefusal['code']>({
  LPU_UNKNOWN: { says: 'There is nothing here that you can see.', status: 404 },
  LPU_ALREADY_ESTABLISHED: { says: 'There is a unit with this code already.' },
  WARD_TWICE: { says: 'Each ward can be listed once.' },
  NOT_YOURS_TO_ARRANGE: { says: 'You cannot arrange this for this unit.', status: 403 },
  NOT_TO_YOURSELF: { says: 'Nobody can do this for themselves. Ask a colleague who may.', status: 403 },
  ENDS_BEFORE_IT_BEGINS: { says: 'The end must be after the beginning' },
  LEAD_APPOINTED_SINCE: { says: 'A later lead stands on record already. Enter a later beginning.' },
  COVER_BY_THE_LEAD: { says: 'The lead cannot cover for themselves. Select somebody else.' },
  COVER_OVERLAPS: { says: 'Somebody covers already for some of that time.' },
  COVER_UNKNOWN: { says: 'There is no such cover.' },
  COVER_OVER: { says: 'This cover is over by then.' },
  DUTY_OVERLAPS: { says: 'They are on duty already for some of that time.' },
});
