import { dutyLine } from '../../../../casework/obligations/pages/duty-line';
import type { FiguresAnswer } from './force.answer';
import type { ForceAtAGlance } from './force.query';
import { toForceAnswer } from './to-force-answer';

export type ForcePage = ReturnType<typeof toForcePage>;

const queue = (path: string, lpu: string | undefined, due?: string): string => {
  const query = new URLSearchParams({ ...(lpu !== undefined && { lpu }), ...(due !== undefined && { due }) }).toString();
  return query === '' ? path : `${path}?${query}`;
};

/** Each number with what it counts, and the queue or the list that shows them. */
function toLines(figures: FiguresAnswer, lpu?: string) {
  const { reviews, contacts, overdue } = figures;
  const breaches = queue('/breaches', lpu);
  return [
    { text: 'Open cases', count: figures.open },
    { text: 'Never contacted', count: figures.neverContacted, href: queue('/contacts-due', lpu) },
    { text: 'Overdue under a day', count: overdue.day, href: breaches },
    { text: '1 to 3 days', count: overdue.threeDays, href: breaches },
    { text: '3 to 7 days', count: overdue.sevenDays, href: breaches },
    { text: 'Over 7 days', count: overdue.longer, href: breaches },
    { text: 'Reviews today', count: reviews.today, href: queue('/reviews', lpu, 'TODAY') },
    { text: 'Reviews in 7 days', count: reviews.week, href: queue('/reviews', lpu, 'WEEK') },
    { text: 'Contacts today', count: contacts.today, href: queue('/contacts-due', lpu, 'TODAY') },
    { text: 'Contacts in 7 days', count: contacts.week, href: queue('/contacts-due', lpu, 'WEEK') },
    { text: 'Proof not seen yet', count: figures.unconfirmed, href: '#unconfirmed' },
    { text: 'First reviews exempted, 90 days', count: figures.exemptions, href: '#exempted' },
  ];
}

export function toForcePage(glance: ForceAtAGlance) {
  const { at, units, total, secondReadings } = toForceAnswer(glance);
  return {
    at,
    total: toLines(total),
    open: total.open,
    neverContacted: total.neverContacted,
    overdue: total.overdue.day + total.overdue.threeDays + total.overdue.sevenDays + total.overdue.longer,
    secondReadings,
    units: units.map(({ lpu, name, gaps, ...figures }) => ({
      lpu,
      name,
      gaps,
      lines: toLines(figures, lpu),
      hasNobodyNow: gaps.some(({ from }) => from <= at),
    })),
    exempted: glance.exempted.map(({ caseId, reference, access, exemptedAt }) => ({
      caseId,
      reference,
      lpu: access.responsibleLpu,
      exemptedAt: exemptedAt ?? '',
    })),
    unconfirmed: glance.unconfirmed.map((owed) => dutyLine(owed, at as ForceAtAGlance['at'])),
  };
}
