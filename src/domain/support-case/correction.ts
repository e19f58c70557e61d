import { accepted, refused } from '../../kernel/decider';
import type { ContactId, EventId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { plain } from '../../kernel/personal';
import { ageBands } from '../reference-data/age-bands';
import { channelCodes, directionCodes } from '../reference-data/channels';
import { contactOutcomeCodes } from '../reference-data/contact-outcomes';
import { purposeCodes } from '../reference-data/contact-purposes';
import { codesOf } from '../reference-data/entry';
import { ethnicities } from '../reference-data/ethnicities';
import { locationTypes } from '../reference-data/location-types';
import { surveyScores } from '../reference-data/surveys';
import { inForce } from './classification';
import type { CaseDecision, CommandOf, DataOf } from './concern';
import { correctable } from './correctable';
import { entryCorrected, entrySealed } from './events-opening';
import { fact, present, words } from './fact';
import { outcomeInUse } from './key-event';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { OpenedCase } from './state';
import { happened, localDay, needsReason } from './times';

/** What the log holds under that event id in this case's stream; `null` where it holds nothing. Gathered by whoever sends the command. */
export type EntryFacts = { readonly type: string; readonly contactId?: ContactId | undefined } | null;

type Corrected = DataOf<'EntryCorrected'>['corrected'];
type TextField = 'crimeReference' | 'incidentReference' | 'summary' | 'note' | 'findings';
/** The right values, texts as typed. `removed` names what was there and is not true. */
export type Correction = Omit<Corrected, TextField> & { readonly [F in TextField]?: string | undefined };

export type CorrectEntry = CommandOf<
  'CorrectEntry',
  {
    readonly eventId: EventId;
    readonly entry: EntryFacts;
    readonly corrected: Correction;
    readonly reason: string;
  }
>;
export type SealEntry = CommandOf<
  'SealEntry',
  {
    readonly eventId: EventId;
    readonly entry: EntryFacts;
    readonly ground: DataOf<'EntrySealed'>['ground'];
    readonly reason: string;
  }
>;

type Code = string | number;
const listed = (codes: readonly Code[], code: Code | undefined, field: string): SupportCaseRefusal | undefined =>
  code === undefined || codes.includes(code) ? undefined : { code: 'CODE_UNKNOWN', field };

const correctedCodes = (corrected: Correction, at: Instant): SupportCaseRefusal | undefined => {
  const day = localDay(at);
  return firstRefusal(
    listed(channelCodes, corrected.channel, 'channel'),
    listed(directionCodes, corrected.direction, 'direction'),
    listed(contactOutcomeCodes, corrected.outcome, 'outcome'),
    ...(corrected.purposes ?? []).map((purpose) => listed(purposeCodes, purpose, 'purposes')),
    inForce(locationTypes, corrected.locationType, day, 'locationType'),
    inForce(ageBands, corrected.ageBand, day, 'ageBand'),
    inForce(ethnicities, corrected.ethnicity, day, 'ethnicity'),
    outcomeInUse(corrected.outcomeType, at),
    listed(codesOf(surveyScores), corrected.score, 'score'),
  );
};

const correctionFault = (state: OpenedCase, { at, data: { eventId, entry, corrected } }: CorrectEntry): SupportCaseRefusal | undefined => {
  if (!entry) return { code: 'ENTRY_NOT_FOUND', field: 'eventId' };
  if (state.sealed.includes(eventId)) return { code: 'ENTRY_SEALED', field: 'eventId' };
  const named = [...Object.keys(present(corrected)).filter((field) => field !== 'removed'), ...(corrected.removed ?? [])];
  if (named.length === 0) return { code: 'NOTHING_TO_CORRECT', field: 'corrected' };
  const fields = correctable[entry.type] ?? [];
  const wrong = named.find((field) => !fields.includes(field));
  if (wrong !== undefined) return { code: 'ENTRY_CANNOT_BE_CORRECTED', field: fields.length === 0 ? 'eventId' : 'corrected' };
  const moments = ['occurredAt', 'receivedAt', 'reportedAt', 'occurredFrom', 'occurredTo'] as const;
  return firstRefusal(...moments.map((field) => happened(at, corrected[field], field)), correctedCodes(corrected, at));
};

/** Law 1: a mistake is put right by a later entry that says what it corrects and why. */
export function correctEntry(command: CorrectEntry, state: OpenedCase): CaseDecision {
  const {
    at,
    data: { eventId, entry, corrected, reason },
  } = command;
  const fault = correctionFault(state, command) ?? needsReason(reason);
  if (fault) return refused(fault);
  const texts = {
    crimeReference: words(state, corrected.crimeReference),
    incidentReference: words(state, corrected.incidentReference),
    summary: words(state, corrected.summary),
    note: words(state, corrected.note),
    findings: words(state, corrected.findings),
  };
  return accepted(
    fact(entryCorrected, {
      eventId,
      entryType: entry?.type ?? '',
      contactId: entry?.contactId,
      corrected: present({ ...corrected, ...texts }),
      reason: plain(state.subjectId, reason),
      correctedAt: at,
    }),
  );
}

export function sealEntry({ at, data: { eventId, entry, ground, reason } }: SealEntry, state: OpenedCase): CaseDecision {
  if (!entry) return refused({ code: 'ENTRY_NOT_FOUND', field: 'eventId' });
  const fault = needsReason(reason);
  if (fault) return refused(fault);
  if (state.sealed.includes(eventId)) return accepted();
  return accepted(fact(entrySealed, { eventId, entryType: entry.type, ground, reason: plain(state.subjectId, reason), sealedAt: at }));
}
