import { staffDirectoryView } from '../../../src/casework/staff-directory/staff-directory.view';
import type { DirectoryEvent } from '../../../src/casework/staff-directory/staff-directory.projection';
import { lockedAs, onStream } from '../../support/given-events';
import { projection } from '../../support/projection';

const holder = '5a0c1d1e-0001-4000-8000-00000000000a';
const deputy = '5a0c1d1e-0001-4000-8000-00000000000b';
const [first, second, third] = ['2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z', '2026-03-03T00:00:00.000Z'];

const told = (type: DirectoryEvent['type'], data: object): DirectoryEvent =>
  ({ type, schemaVersion: 1, data }) as unknown as DirectoryEvent;
const ofHolder = (type: DirectoryEvent['type'], data: object): DirectoryEvent => told(type, { staffId: holder, ...data });
const ofUnit = (type: DirectoryEvent['type'], data: object): DirectoryEvent => told(type, { lpu: 'LPU-1', ...data });

const directory = projection(staffDirectoryView);

describe('the directory of staff and units', () => {
  it('has one row for a member of staff, with each of their parts once and their name locked', () =>
    directory
      .given(
        onStream(
          `staffMember-${holder}`,
          ofHolder('StaffMemberRegistered', { name: { about: holder, value: 'Test Name' }, accountId: { about: holder, value: 'test' } }),
          ofHolder('RoleGranted', { role: 'SENIOR_LEAD', lpu: null, from: first }),
          ofHolder('RoleGranted', { role: 'INSPECTOR', lpu: 'LPU-1', from: first }),
          ofHolder('RoleWithdrawn', { role: 'INSPECTOR', lpu: 'LPU-1', until: third }),
          ofHolder('StaffMemberPosted', { lpu: 'LPU-1', from: first }),
          ofHolder('PostingEnded', { lpu: 'LPU-1', until: third }),
          ofHolder('LineManagerSet', { managerId: deputy, from: first }),
          ofHolder('LeaveBegan', { from: first }),
          ofHolder('LeaveEnded', { until: second }),
          ofHolder('DeputyNamed', { role: 'SENIOR_LEAD', deputyId: deputy, from: first }),
          ofHolder('DeputyStoodDown', { role: 'SENIOR_LEAD', deputyId: deputy, until: third }),
          ofHolder('WorkEmailSet', { workEmail: { about: holder, value: 'test@force.example' } }),
        ),
      )
      .then({
        [`staffMember-${holder}`]: {
          upTo: '11',
          kind: 'staffMember',
          state: {
            staffId: holder,
            name: lockedAs('Test Name'),
            accountId: lockedAs('test'),
            workEmail: lockedAs('test@force.example'),
            grants: [
              { role: 'SENIOR_LEAD', lpu: null, from: first },
              { role: 'INSPECTOR', lpu: 'LPU-1', from: first, until: third },
            ],
            postings: [{ lpu: 'LPU-1', from: first, until: third }],
            managers: [{ managerId: deputy, from: first }],
            leaves: [{ from: first, until: second }],
            deputies: [{ role: 'SENIOR_LEAD', deputyId: deputy, from: first, until: third }],
          },
        },
      }));

  it('has one row for a unit, with each turn once', () =>
    directory
      .given(
        onStream(
          'localPolicingUnit-LPU-1',
          told('LocalPolicingUnitEstablished', { code: 'LPU-1', name: 'Test unit', wards: [] }),
          ofUnit('LeadAppointed', { staffId: holder, from: first }),
          ofUnit('CoverArranged', { staffId: deputy, from: first, to: third }),
          ofUnit('CoverCancelled', { staffId: deputy, from: first, to: third, cancelledFrom: second }),
          ofUnit('DutyInspectorRostered', { staffId: deputy, from: second, to: third }),
        ),
        onStream(`staffMember-${deputy}`, told('LeaveBegan', { staffId: deputy, from: first })),
      )
      .then({
        'localPolicingUnit-LPU-1': {
          upTo: '4',
          kind: 'localPolicingUnit',
          state: {
            code: 'LPU-1',
            name: 'Test unit',
            wards: [],
            leads: [{ staffId: holder, from: first }],
            cover: [{ staffId: deputy, from: first, until: second }],
            duty: [{ staffId: deputy, from: second, until: third }],
          },
        },
        [`staffMember-${deputy}`]: {
          upTo: '0',
          kind: 'staffMember',
          state: { grants: [], postings: [], managers: [], leaves: [{ from: first }], deputies: [] },
        },
      }));
});
