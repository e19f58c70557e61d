import type { LpuCode, StaffId } from '../../kernel/ids';
import type { Role } from './roles';

/** Who one can sign in as in a demonstration; ids are relied on by programs outside. */
export type DemoPersonaId =
  | 'support-officer'
  | 'inspector'
  | 'inspector-other'
  | 'supervisor'
  | 'welfare-officer'
  | 'officer-in-case'
  | 'senior-lead'
  | 'secretary'
  | 'analyst'
  | 'data-protection'
  | 'auditor'
  | 'administrator'
  | 'staff-victim'
  | 'panel-member';

/** A fictional member of a fictional force. `lpu` is null where the role is played across the force. */
export type DemoPersona = {
  readonly id: DemoPersonaId;
  readonly staffId: StaffId;
  readonly role: Role;
  readonly lpu: LpuCode | null;
  readonly name: string;
  /** What they come to do, for the sign-in page. */
  readonly does: string;
};

const first = 'LPU-1' as LpuCode;
const second = 'LPU-2' as LpuCode;

/** Those for whom there is something to do today. */
export const demoPersonas: readonly DemoPersona[] = [
  {
    id: 'support-officer',
    staffId: '5a0c1d1e-0001-4000-8000-000000000001' as StaffId,
    role: 'SUPPORT_OFFICER',
    lpu: first,
    name: 'Marged Pritchard-Vale',
    does: 'opens cases, keeps in contact with the people supported and refers them on',
  },
  {
    id: 'inspector',
    staffId: '5a0c1d1e-0002-4000-8000-000000000002' as StaffId,
    role: 'INSPECTOR',
    lpu: first,
    name: 'Obinna Thackray',
    does: 'leads on hate crime in LPU-1 and reviews its cases',
  },
  {
    id: 'inspector-other',
    staffId: '5a0c1d1e-0003-4000-8000-000000000003' as StaffId,
    role: 'INSPECTOR',
    lpu: second,
    name: 'Rosalind Achterberg',
    does: 'leads on hate crime in LPU-2, another local policing unit',
  },
  {
    id: 'supervisor',
    staffId: '5a0c1d1e-0004-4000-8000-000000000004' as StaffId,
    role: 'SUPERVISOR',
    lpu: first,
    name: 'Devinder Halloran',
    does: 'supervises the officers in LPU-1 and hands over cases',
  },
  {
    id: 'officer-in-case',
    staffId: '5a0c1d1e-0005-4000-8000-000000000005' as StaffId,
    role: 'OFFICER_IN_CASE',
    lpu: first,
    name: 'Katya Wrenfield',
    does: 'investigates, and tells the person supported what happens',
  },
  {
    id: 'senior-lead',
    staffId: '5a0c1d1e-0006-4000-8000-000000000006' as StaffId,
    role: 'SENIOR_LEAD',
    lpu: null,
    name: 'Emrys Okonjo-Lyle',
    does: 'answers for hate crime across the force',
  },
  {
    id: 'administrator',
    staffId: '5a0c1d1e-0007-4000-8000-000000000007' as StaffId,
    role: 'ADMINISTRATOR',
    lpu: null,
    name: 'Philippa Sundaram',
    does: 'grants roles and postings; sees no case',
  },
  {
    id: 'data-protection',
    staffId: '5a0c1d1e-0008-4000-8000-000000000008' as StaffId,
    role: 'DATA_PROTECTION',
    lpu: null,
    name: 'Iolanthe Baptiste-Moor',
    does: 'opens sealed entries and sees to erasure',
  },
  {
    id: 'auditor',
    staffId: '5a0c1d1e-0009-4000-8000-000000000009' as StaffId,
    role: 'AUDITOR',
    lpu: null,
    name: 'Tobias Nakagawa-Flint',
    does: 'reads who looked at what; sees no case',
  },
  {
    id: 'welfare-officer',
    staffId: '5a0c1d1e-0010-4000-8000-000000000010' as StaffId,
    role: 'WELFARE_OFFICER',
    lpu: null,
    name: 'Seren Adeyemi-Cross',
    does: 'looks after colleagues who are victims, in the cases to which they are named',
  },
  {
    id: 'staff-victim',
    staffId: '5a0c1d1e-0011-4000-8000-000000000011' as StaffId,
    role: 'PERSON_SUPPORTED',
    lpu: null,
    name: 'Tamsin Oduya-Reed',
    does: 'is a colleague who was a victim, and sees what was promised to them on a page of their own',
  },
  {
    id: 'secretary',
    staffId: '5a0c1d1e-0012-4000-8000-000000000012' as StaffId,
    role: 'SECRETARY',
    lpu: null,
    name: 'Maelona Quartey-Finch',
    does: 'freezes the quarterly pack, and keeps what the meeting decided; sees no case',
  },
  {
    id: 'analyst',
    staffId: '5a0c1d1e-0013-4000-8000-000000000013' as StaffId,
    role: 'ANALYST',
    lpu: null,
    name: 'Ravindra Oakhollow',
    does: 'reads the figures of any run of months; sees no case and no name',
  },
  {
    id: 'panel-member',
    staffId: '5a0c1d1e-0014-4000-8000-000000000014' as StaffId,
    role: 'PANEL_MEMBER',
    lpu: null,
    name: 'Blessing Hartigan',
    does: 'is a volunteer from outside the force, reads the published packs and scores the sampled cases',
  },
];
