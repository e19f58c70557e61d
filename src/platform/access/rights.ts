import { rightsInAUnit } from './rights-in-a-unit';

/**
 * Who may do what: one plain table. A permission is `resource:action`; which cases a role may see is another question,
 * answered by case-visibility.ts. What stands in no row may be done by nobody.
 */
export const rights = {
  ...rightsInAUnit,
  SENIOR_LEAD: [
    'figures:read',
    'figures:list',
    'meeting:read',
    'meeting:record',
    'scrutiny:summarise',
    'published:read',
    'obligation:change',
    'obligation:waive',
    'obligation:replan',
    'queue:breaches',
    'notification:read',
    'force:read',
    'case:read',
    'case:search',
    'case:reclassify',
    'case:mark-duplicate',
    'case:summarise',
    'case:appoint',
    'case:hand-over',
    'case:transfer',
    'case:declare-conflict',
    'case:seal',
    'person:read',
    'person:link',
    'review:exempt',
    'closure:decide',
    'queue:reviews',
    'queue:contacts',
    'staff:read',
    'lpu:read',
    'lpu:appoint',
    'lpu:cover',
    'case:reopen',
    'completeness:read',
    'kinds-ended:read',
    'case:correct',
    'closure:propose',
    'direction:discharge',
    'policy:read',
  ],
  DATA_PROTECTION: [
    'case:read',
    'case:search',
    'case:declare-conflict',
    'case:open-sealed',
    'person:read',
    'case:correct',
    'case:seal',
    'policy:read',
  ],
  ADMINISTRATOR: ['staff:read', 'staff:administer', 'staff:leave', 'lpu:read', 'lpu:appoint', 'lpu:cover', 'policy:read', 'policy:adopt'],
  WELFARE_OFFICER: [
    'policy:read',
    'notification:read',
    'queue:contacts',
    'queue:breaches',
    'obligation:change',
    'case:declare-conflict',
    'case:involve',
    'contact:record',
    'contact-plan:agree',
    'referral:record',
    'key-event:record',
    'direction:discharge',
  ],
  SECRETARY: ['policy:read', 'figures:read', 'pack:freeze', 'meeting:read', 'meeting:record', 'scrutiny:arrange', 'published:read'],
  ANALYST: ['policy:read', 'figures:read', 'meeting:read', 'published:read'],
  AUDITOR: ['policy:read'],
  PANEL_MEMBER: ['published:read', 'scrutiny:sit'],
  PERSON_SUPPORTED: [],
} as const satisfies Readonly<Record<string, readonly `${string}:${string}`[]>>;

/**
 * What belongs to everybody who works here. Mail is caught, and shown, in demonstrations alone. Anybody may be a victim, be asked by one
 * to report it, or be let into a colleague's case by name: which case, and how far, is for case-access.ts to say.
 */
export const everybody = [
  'home:read',
  'me:read',
  'caught-mail:read',
  'staff-case:open',
  'own-support:read',
  'own-support:change',
  'promise:read',
  'promise:act',
] as const;

export type Permission = (typeof rights)[keyof typeof rights][number] | (typeof everybody)[number];
