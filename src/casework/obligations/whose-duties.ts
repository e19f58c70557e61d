import type { Viewer } from '../../kernel/viewer';
import { both, isSeniorLead, wherePromiseVisible, whereVisibleByPost, type Where } from '../case-visibility/where-case-visible';
import type { ViewKeys } from '../view-keys';
import { whereAnswerReadable } from './answer-visibility';

/** What a queue counts, filters and sorts by: all of it stands in the index of queues. */
const columns = 'duty.rowid AS id, duty.case_id, due_at, obligation_id, responsible_lpu, kind, risk';

/** Lists of rows of open duties, found by an index each, whatever is owed elsewhere. */
type Scope = readonly Where[];
/** `byPost`: by the posts that somebody holds. `byName`: in the cases of colleagues who are victims, by the part for which they were let in. */
export type Owing = { readonly byPost: Scope; readonly byName: Scope };

const nobodys: Where = { sql: `SELECT ${columns} FROM duty WHERE 0`, values: [] };
/** Who answers for a whole unit, and so sees all that is owed there. */
const unitHeads: readonly string[] = ['SUPERVISOR', 'INSPECTOR', 'SENIOR_LEAD'];
/** What a duty inspector may do out of hours (model.md §1). */
const cannotWait = `rule IN ('INSPECTOR_FIRST_REVIEW', 'REVIEW_BROUGHT_FORWARD')`;

const owedIn = (queue: string): string => `SELECT ${columns} FROM duty WHERE is_owed = 1 AND queue = '${queue}'`;

/** Of one unit, or of all of them for a post across the force. */
const inUnit = (sql: string, lpu: string | null): Where =>
  lpu === null ? { sql, values: [] } : { sql: `${sql} AND responsible_lpu = ?`, values: [lpu] };

const reviewsOfRole: Readonly<Record<string, string>> = {
  SUPERVISOR: `responsible_role = 'SUPERVISOR'`,
  INSPECTOR: `responsible_role <> 'SUPERVISOR'`,
  DUTY_INSPECTOR: cannotWait,
  SENIOR_LEAD: '1',
};

/** Reviews that a post of the viewer's makes theirs to do; all of them for the senior lead. */
const reviewsOfPosts = ({ posts }: Viewer): Scope =>
  posts.flatMap(({ role, lpu }) => {
    const theirs = reviewsOfRole[role];
    return theirs ? [inUnit(`${owedIn('REVIEW')} AND ${theirs}`, lpu)] : [];
  });

/** Reviews in cases of other units that are routed to the viewer. */
const routedReviews = (caseIds: readonly string[] = []): Scope =>
  caseIds.length === 0
    ? []
    : [
        {
          sql: `SELECT ${columns} FROM duty WHERE case_id IN (SELECT value FROM json_each(?)) AND is_owed = 1 AND queue = 'REVIEW' AND responsible_role <> 'SUPERVISOR'`,
          values: [JSON.stringify(caseIds)],
        },
      ];

/** All that is owed in some cases. */
const owedInCases = (caseIds: readonly string[]): Where => ({
  sql: `SELECT ${columns} FROM duty WHERE is_owed = 1 AND case_id IN (SELECT value FROM json_each(?))`,
  values: [JSON.stringify(caseIds)],
});

/** Named, or by the part that they have in the case. */
const ownDuties = ({ staffId }: Viewer, queues: readonly string[]): Scope => {
  const among = `duty.queue IN (${queues.map((queue) => `'${queue}'`).join(', ')})`;
  return [
    { sql: `SELECT ${columns} FROM duty WHERE is_owed = 1 AND responsible = ? AND ${among}`, values: [staffId] },
    {
      sql: `SELECT ${columns} FROM case_appointed CROSS JOIN duty ON duty.case_id = case_appointed.case_id
        WHERE case_appointed.staff_id = ? AND is_owed = 1 AND responsible IS NULL AND responsible_role = case_appointed.role AND ${among}`,
      values: [staffId],
    },
  ];
};

const ofUnits = ({ posts }: Viewer, queue: string): Scope =>
  posts.filter(({ role }) => unitHeads.includes(role)).map(({ lpu }) => inUnit(owedIn(queue), lpu));

/** Of an Inspector, and of a deputy who acts for the senior lead, what is owed by others there too. */
const partOwes = `CASE part WHEN 'SENIOR_LEAD' THEN 1
  WHEN 'INSPECTOR' THEN queue <> 'REVIEW' OR responsible_role NOT IN ('SUPERVISOR', 'SENIOR_LEAD')
  ELSE responsible IS NULL AND responsible_role = part END`;

const letIn = ({ staffId }: Viewer, queues: readonly string[], owes: string): Where => ({
  sql: `SELECT ${columns} FROM case_granted CROSS JOIN duty ON duty.case_id = case_granted.case_id
    WHERE case_granted.staff_id = ? AND is_owed = 1 AND duty.queue IN (${queues.map((queue) => `'${queue}'`).join(', ')}) AND ${owes}`,
  values: [staffId],
});

/** The senior lead sees all of them by the post. */
const byName = (viewer: Viewer, queues: readonly string[]): Scope =>
  isSeniorLead(viewer) ? [] : [...ownDuties(viewer, queues).slice(0, 1), letIn(viewer, queues, partOwes)];

/** Reviews that are the viewer's to do. */
export const reviewsOf = (viewer: Viewer, routed?: readonly string[]): Owing => ({
  byPost: [...reviewsOfPosts(viewer), ...routedReviews(routed)],
  byName: byName(viewer, ['REVIEW']),
});

/** What is owed to people: one's own, and that of the units that one answers for. */
export const contactsOf = (viewer: Viewer): Owing => ({
  byPost: [...ownDuties(viewer, ['CONTACT']), ...ofUnits(viewer, 'CONTACT')],
  byName: byName(viewer, ['CONTACT']),
});

const everything = ['REVIEW', 'CONTACT', 'DIRECTION'];

/** Whatever is owed: for what was missed. */
export const allOf = (viewer: Viewer): Owing => ({
  byPost: [...ownDuties(viewer, everything), ...reviewsOfPosts(viewer), ...everything.flatMap((queue) => ofUnits(viewer, queue))],
  byName: byName(viewer, everything),
});

/** All that may call on the viewer: with what another owes who looks after the same victim, and what is owed in some more cases. */
export const allCalling = (viewer: Viewer, caseIds: readonly string[]): Owing => {
  const { byPost, byName: own } = allOf(viewer);
  const carers = `part IN ('SUPERVISOR', 'WELFARE_OFFICER') AND responsible_role IN ('SUPERVISOR', 'WELFARE_OFFICER')`;
  const more = owedInCases(caseIds);
  return { byPost: [...byPost, more], byName: [...own, letIn(viewer, everything, carers), more] };
};

const unionOf = (scope: Scope, visible: Where): Where => {
  const parts = scope.length === 0 ? [nobodys] : scope;
  const values = [...parts.flatMap((part) => part.values), ...visible.values];
  return { sql: `SELECT * FROM (${parts.map(({ sql }) => sql).join(' UNION ')}) AS owing WHERE ${visible.sql}`, values };
};

/** The rows of `owing` that the viewer may know of, each once: no case is seen both by post and by name. */
export function visibleOf({ byPost, byName }: Owing, viewer: Viewer, keys: Pick<ViewKeys, 'token'>): Where {
  const readable = whereAnswerReadable(viewer, 'owing.obligation_id');
  const seen = unionOf(byPost, both(whereVisibleByPost(viewer, 'owing.case_id', keys), readable));
  if (byName.length === 0) return seen;
  const named = unionOf(byName, both(wherePromiseVisible(viewer, 'owing.case_id', keys), readable));
  return { sql: `${seen.sql} UNION ALL ${named.sql}`, values: [...seen.values, ...named.values] };
}
