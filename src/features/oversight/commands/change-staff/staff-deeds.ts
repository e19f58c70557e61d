import { postedTo, postsAt } from '../../../../domain/staff/posts-at';
import { roleReach } from '../../../../domain/staff/role-reach';
import { type Role, roles } from '../../../../domain/staff/roles';
import type { LpuCode, StaffId } from '../../../../kernel/ids';
import { codeWords } from '../../../../web-kit/filters/code-words';
import { from, select, text, until } from '../../deeds/question';
import {
  EndPostingForm,
  FromForm,
  GrantRoleForm,
  LineManagerForm,
  NameDeputyForm,
  PostForm,
  StandDownDeputyForm,
  UntilForm,
  WithdrawRoleForm,
  WorkEmailForm,
} from './change-staff.forms';
import { staffDeedPage } from './staff-deed-page';

const asItem = (code: string) => ({ value: code, text: codeWords(code) });
const administer = 'staff:administer' as const;
const handOver = 'Their cases need somebody: a supervisor hands them over.';

/** Every form about a member of staff. */
export const staffDeedPages = [
  staffDeedPage({
    path: 'roles/new',
    permission: administer,
    title: 'Give a role',
    form: GrantRoleForm,
    questions: (_, pickers) => [
      select('role', 'Role', roles.map(asItem)),
      select('lpu', 'Local policing unit', pickers.units(), 'Leave this open for a role that is held across the force.'),
      from,
    ],
    change: ({ role, lpu, from: begins }) => ({ type: 'GrantRole', role, lpu: lpu ?? null, from: begins }),
    said: 'Saved: the role is given.',
  }),
  staffDeedPage({
    path: 'roles/end',
    permission: administer,
    title: 'End a role',
    form: WithdrawRoleForm,
    questions: ({ grants }) => [
      select(
        'held',
        'Role',
        grants
          .filter((grant) => grant.until === undefined)
          .map(({ role, lpu }) => ({
            value: lpu === null ? role : `${role} at ${lpu}`,
            text: `${codeWords(role)}, ${lpu ?? 'across the force'}`,
          })),
      ),
      until,
    ],
    change: ({ held, until: ends }) => {
      const [role, lpu] = held.split(' at ');
      return { type: 'WithdrawRole', role: role as Role, lpu: (lpu as LpuCode | undefined) ?? null, until: ends };
    },
    said: 'Saved: the role ends.',
  }),
  staffDeedPage({
    path: 'postings/new',
    permission: administer,
    title: 'Post to a unit',
    form: PostForm,
    questions: (_, pickers) => [select('lpu', 'Local policing unit', pickers.units()), from],
    change: ({ lpu, from: begins }) => ({ type: 'PostStaffMember', lpu, from: begins }),
    said: 'Saved: they are posted to the unit.',
  }),
  staffDeedPage({
    path: 'postings/end',
    permission: administer,
    title: 'End a posting',
    form: EndPostingForm,
    questions: (state, _, __, at) => [
      select('lpu', 'Local policing unit', postedTo(state, at).map(asItem), 'The roles that they hold in that unit end with it.'),
      until,
    ],
    change: ({ lpu, until: ends }) => ({ type: 'EndPosting', lpu, until: ends }),
    said: `Saved: the posting ends, and with it the roles held there. ${handOver}`,
  }),
  staffDeedPage({
    path: 'line-manager',
    permission: administer,
    title: 'Set the line manager',
    form: LineManagerForm,
    questions: ({ staffId }, pickers) => [select('managerId', 'Line manager', pickers.colleagues([staffId])), from],
    change: ({ managerId, from: begins }) => ({ type: 'SetLineManager', managerId, from: begins }),
    said: 'Saved: the line manager is set.',
  }),
  staffDeedPage({
    path: 'work-email',
    permission: administer,
    title: 'Set the work e-mail',
    form: WorkEmailForm,
    questions: () => [
      text(
        'workEmail',
        'Work e-mail',
        'A mailbox that nobody else reads. Leave this empty, and nothing goes to them by e-mail. E-mails only say that something is due.',
      ),
    ],
    change: ({ workEmail }) => ({ type: 'SetWorkEmail', workEmail: workEmail ?? null }),
    said: 'Saved: the work e-mail is set.',
  }),
  staffDeedPage({
    path: 'leave/begin',
    permission: 'staff:leave',
    title: 'Begin leave',
    form: FromForm,
    questions: () => [from],
    change: ({ from: begins }) => ({ type: 'BeginLeave', from: begins }),
    said: `Saved: they are away. Deputies stand in for roles across the force. ${handOver}`,
  }),
  staffDeedPage({
    path: 'leave/end',
    permission: 'staff:leave',
    title: 'End leave',
    form: UntilForm,
    questions: () => [until],
    change: ({ until: ends }) => ({ type: 'EndLeave', until: ends }),
    said: 'Saved: they are back.',
  }),
  staffDeedPage({
    path: 'deputies/new',
    permission: administer,
    title: 'Name a deputy',
    form: NameDeputyForm,
    questions: (state, pickers, viewer, at) => [
      select(
        'role',
        'Role',
        postsAt(state, at)
          .map(({ role }) => role)
          .filter((role) => roleReach[role as Role] !== 'LPU')
          .map(asItem),
      ),
      select(
        'deputyId',
        'Who stands in',
        pickers.colleagues([state.staffId, viewer.staffId]),
        'They hold the role only while the holder is away.',
      ),
      from,
    ],
    change: ({ role, deputyId, from: begins }) => ({ type: 'NameDeputy', role, deputyId, from: begins }),
    said: 'Saved: the deputy is named.',
  }),
  staffDeedPage({
    path: 'deputies/end',
    permission: administer,
    title: 'Stand a deputy down',
    form: StandDownDeputyForm,
    questions: ({ staffId, deputies }, pickers) => {
      const names = new Map(pickers.colleagues([staffId]).map(({ value, text }) => [value, text]));
      const items = deputies
        .filter((deputy) => deputy.until === undefined)
        .map(({ role, deputyId }) => ({ value: `${role} by ${deputyId}`, text: `${codeWords(role)}: ${names.get(deputyId) ?? ''}` }));
      return [select('deputy', 'Deputy', items), until];
    },
    change: ({ deputy, until: ends }) => {
      const [role, deputyId] = deputy.split(' by ');
      return { type: 'StandDownDeputy', role: role as Role, deputyId: deputyId as StaffId, until: ends };
    },
    said: 'Saved: the deputy stands down.',
  }),
];
