import type { Viewer } from '../../kernel/viewer';
import type { Where } from '../case-visibility/where-case-visible';

/** What a queue counts, filters and sorts by: all of it stands in the index of queues. */
const columns = 'duty.rowid AS id, duty.case_id, due_at, obligation_id, responsible_lpu, kind, risk';

/** Lists of rows of open duties, found by an index each, whatever is owed elsewhere. */
type Scope = readonly Where[];

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
export const reviewsOf = ({ posts }: Viewer): Scope =>
  posts.flatMap(({ role, lpu }) => {
    const theirs = reviewsOfRole[role];
    return theirs ? [inUnit(`${owedIn('REVIEW')} AND ${theirs}`, lpu)] : [];
  });

/** Reviews in cases of other units that are routed to the viewer. */
export const routedReviews = (caseIds: readonly string[] = []): Scope =>
  caseIds.length === 0
    ? []
    : [
        {
          sql: `SELECT ${columns} FROM duty WHERE case_id IN (SELECT value FROM json_each(?)) AND is_owed = 1 AND queue = 'REVIEW' AND responsible_role <> 'SUPERVISOR'`,
          values: [JSON.stringify(caseIds)],
        },
      ];

/** All that is owed in some cases. */
export const owedInCases = (caseIds: readonly string[]): Where => ({
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

/** What is owed to people: one's own, and that of the units that one answers for. */
export const contactsOf = (viewer: Viewer): Scope => [...ownDuties(viewer, ['CONTACT']), ...ofUnits(viewer, 'CONTACT')];

const everything = ['REVIEW', 'CONTACT', 'DIRECTION'];

/** Whatever is owed: for what was missed. */
export const allOf = (viewer: Viewer): Scope => [
  ...ownDuties(viewer, everything),
  ...reviewsOf(viewer),
  ...everything.flatMap((queue) => ofUnits(viewer, queue)),
];

export const unionOf = (scope: Scope): Where => {
  const parts = scope.length === 0 ? [nobodys] : scope;
  return { sql: parts.map(({ sql }) => sql).join(' UNION '), values: parts.flatMap(({ values }) => values) };
};
