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
    { text: 'Reviews due today', count: reviews.today, href: queue('/reviews', lpu, 'TODAY') },
    { text: 'Reviews due in the next 7 days', count: reviews.week, href: queue('/reviews', lpu, 'WEEK') },
    { text: 'Contacts due today', count: contacts.today, href: queue('/contacts-due', lpu, 'TODAY') },
    { text: 'Contacts due in the next 7 days', count: contacts.week, href: queue('/contacts-due', lpu, 'WEEK') },
    { text: 'Overdue for less than a day', count: overdue.day, href: breaches },
    { text: 'Overdue for 1 to 3 days', count: overdue.threeDays, href: breaches },
    { text: 'Overdue for 3 to 7 days', count: overdue.sevenDays, href: breaches },
    { text: 'Overdue for more than 7 days', count: overdue.longer, href: breaches },
    { text: 'Never contacted', count: figures.neverContacted, href: queue('/contacts-due', lpu) },
    { text: 'First reviews exempted in the last 90 days', count: figures.exemptions, href: '#exempted' },
    { text: 'Done in time, proof not seen yet', count: figures.unconfirmed, href: '#unconfirmed' },
  ];
}

export function toForcePage(glance: ForceAtAGlance) {
  const { at, units, total, secondReadings } = toForceAnswer(glance);
  return {
    at,
    total: toLines(total),
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
