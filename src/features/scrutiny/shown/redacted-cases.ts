import { Injectable } from '@nestjs/common';
import { ClosedCases } from '../../../casework/scrutiny/closed-cases';
import { redactedCase } from '../../../domain/quarterly-review/redacted-case';
import { NotFound } from '../../../kernel/command';
import type { Drawn } from '../sampled-cases';
import { type RedactedFacts, toRedactedFacts } from './to-redacted-facts';

/** What leaves a drawn case, as it was known when the pack was frozen. */
@Injectable()
export class RedactedCases {
  constructor(private readonly closed: ClosedCases) {}

  /** Throws NotFound where the case was not known then. */
  of({ one: { caseId }, knownAt }: Drawn): RedactedFacts {
    const [record] = this.closed.recordsOf([caseId], knownAt);
    if (!record) throw new NotFound();
    return toRedactedFacts(redactedCase(record, knownAt));
  }
}
