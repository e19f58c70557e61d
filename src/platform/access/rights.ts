/**
 * Who may do what: one plain table. A permission is `resource:action`; which cases a role may see is another question,
 * answered by case-visibility.ts. What stands in no row may be done by nobody.
 */
export const rights = {
  SUPPORT_OFFICER: [
    'case:read', 'case:search', 'case:open', 'case:change', 'case:correct', 'case:link', 'case:summarise', 'case:declare-conflict',
    'contact:record', 'risk:assess', 'needs:assess', 'referral:record', 'key-event:record', 'person:read', 'person:change', 'contact-plan:agree',
    'closure:propose', 'direction:discharge', 'queue:contacts',
  ],
  SUPERVISOR: [
    'case:read', 'case:search', 'case:open', 'case:change', 'case:correct', 'case:seal', 'case:link', 'case:summarise', 'case:appoint', 'case:hand-over',
    'case:declare-conflict', 'contact:record', 'contact:confirm', 'risk:assess', 'needs:assess', 'referral:record', 'key-event:record', 'person:read',
    'person:change', 'person:link', 'contact-plan:agree', 'closure:propose', 'direction:give', 'direction:discharge', 'review:supervise', 'queue:contacts', 'queue:reviews',
  ],
  INSPECTOR: [
    'case:read', 'case:search', 'case:open', 'case:change', 'case:correct', 'case:seal', 'case:link', 'case:summarise', 'case:appoint', 'case:hand-over',
    'case:transfer', 'case:declare-conflict', 'contact:record', 'contact:confirm', 'risk:assess', 'needs:assess', 'referral:record', 'key-event:record', 'person:read',
    'person:change', 'person:link', 'contact-plan:agree', 'review:inspect', 'review:exempt', 'closure:propose', 'closure:decide', 'direction:give', 'direction:discharge',
    'queue:reviews', 'queue:contacts', 'lpu:cover',
  ],
  DUTY_INSPECTOR: ['case:read', 'case:search', 'case:summarise', 'case:declare-conflict', 'contact:record', 'risk:assess', 'person:read', 'review:inspect', 'direction:give', 'queue:reviews'],
  OFFICER_IN_CASE: ['case:read', 'case:search', 'case:open', 'case:correct', 'case:declare-conflict', 'contact:record', 'risk:assess', 'key-event:record', 'person:read', 'direction:discharge', 'queue:contacts'],
  SENIOR_LEAD: [
    'case:read', 'case:search', 'case:summarise', 'case:appoint', 'case:hand-over', 'case:transfer', 'case:declare-conflict', 'case:seal', 'person:read', 'person:link',
    'review:exempt', 'closure:decide', 'queue:reviews', 'queue:contacts', 'lpu:appoint',
  ],
  DATA_PROTECTION: ['case:read', 'case:search', 'case:declare-conflict', 'case:open-sealed', 'person:read'],
  ADMINISTRATOR: ['staff:administer', 'lpu:appoint'],
  WELFARE_OFFICER: [],
  SECRETARY: [],
  ANALYST: [],
  AUDITOR: [],
  PANEL_MEMBER: [],
  PERSON_SUPPORTED: [],
} as const satisfies Readonly<Record<string, readonly `${string}:${string}`[]>>;

/** `home:read` and `me:read` belong to everybody who works here. */
export const everybody = ['home:read', 'me:read'] as const;

export type Permission = (typeof rights)[keyof typeof rights][number] | (typeof everybody)[number];
