import type { CaseId } from '../../kernel/ids';
import { type CommandAnswer, done } from '../../platform/reading/answers';
import { caseReference } from '../../domain/support-case/case-reference';
import type { AccessProposed } from './letting-in';

/** 200 either way: with `waitsForSecondPerson` where nothing is open to them yet. */
export const proposedAnswer = (
  caseId: CaseId,
  { receipt, waitsForSecondPerson }: AccessProposed,
  more: Readonly<Record<string, unknown>>,
): CommandAnswer =>
  done(
    {
      caseId,
      reference: caseReference(caseId),
      eventIds: receipt.eventIds,
      ...more,
      ...(waitsForSecondPerson && { waitsForSecondPerson }),
    },
    receipt,
  );
