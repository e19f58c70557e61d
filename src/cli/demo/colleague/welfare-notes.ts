import type { NoteId } from '../../../domain/welfare/events';
import type { WelfareNoteKind } from '../../../domain/welfare/note-kinds';
import type { WelfareParts } from '../../../domain/welfare/welfare-parts';
import type { Member } from '../cast/staff-plan';
import { toInstant } from '../moments';
import type { Tale } from './tale';

/** Who plays which part by now, as the product gathers it from the case. */
function partsNow({ teller, plan }: Tale): WelfareParts {
  const { staffVictim, excluded } = teller.case.access;
  const { member, alleged } = plan.colleague;
  const as = (part: string) => (staffVictim?.granted ?? []).filter((held) => held.as === part).map(({ staffId }) => staffId);
  return {
    ...(member && { victim: member.staffId }),
    welfareOfficers: as('WELFARE_OFFICER'),
    assessors: as('SUPERVISOR'),
    shutOut: [...excluded, ...(alleged ? [alleged.member, ...alleged.chain].map(({ staffId }) => staffId) : [])],
  };
}

export function writeNote(tale: Tale, by: Member, kind: WelfareNoteKind, text: string): void {
  const { teller, plan } = tale;
  const occurred = teller.now;
  const noteId = teller.ids<NoteId>('welfare note', plan.number, teller.told.length);
  teller.welfare(by, occurred, { type: 'WriteWelfareNote', parts: partsNow(tale), noteId, kind, text, occurredAt: toInstant(occurred) });
}

/** They want somebody else to read the notes too: the Inspector who reviews their case. */
export function chooseReaders(tale: Tale): void {
  const { teller, plan } = tale;
  const { member } = plan.colleague;
  if (!member) return;
  const readers = [plan.parts.inspector.staffId];
  teller.welfare(member, teller.now, { type: 'ChooseWelfareReaders', parts: partsNow(tale), readers });
}
