import type { RecordedCaseEvent } from '../obligations/engine/recorded';
import { type CaseFact, type FactType, neededOfFacts } from './case-fact';

/** What figures need of an event; undefined where they need nothing of it. */
export function factOf(event: RecordedCaseEvent): CaseFact | undefined {
  const needed = neededOfFacts[event.type];
  if (needed === null || (event.type === 'ObligationBreached' && event.data.because === 'DUE')) return undefined;
  const source = sourceOf(event) as Readonly<Record<string, unknown>>;
  const data: Record<string, unknown> = {};
  for (const field of needed[1]) if (source[field] !== undefined) data[field] = source[field];
  const { eventId, metadata } = event;
  return { type: event.type as FactType, eventId, recordedAt: metadata.recordedAt, data } as CaseFact;
}

function sourceOf({ type, data }: RecordedCaseEvent): object {
  switch (type) {
    case 'CaseOpened':
      return { ...data, isStaffVictim: data.staffVictim !== undefined };
    case 'ContactRecorded':
      return { ...data, byStranger: data.byProxy !== undefined && !data.byProxy.namedForTopic };
    case 'PromiseMade':
      return { rulesOf: data.points.map(({ code, title, evidence }) => ({ code, title, rules: evidence })) };
    case 'EntryCorrected':
      return { ...data, corrected: withoutTexts(data.corrected) };
    default:
      return data;
  }
}

const texts: ReadonlySet<string> = new Set(['crimeReference', 'incidentReference', 'summary', 'note', 'findings', 'ward', 'hearingAt']);

const withoutTexts = (corrected: object): object => Object.fromEntries(Object.entries(corrected).filter(([field]) => !texts.has(field)));
