import type { RecordedEvent } from '../../kernel/event';
import type { Projection } from '../../kernel/projection';
import { evolveCaseAccess } from '../../domain/support-case/case-access';
import { caseworkEvents, type CaseworkEvent } from '../../domain/support-case/events';
import type { CaseFile } from './case-file';
import { afterContact } from './after-contact';
import { afterCorrection, afterSeal } from './after-correction';
import { afterReview } from './after-review';
import { opened } from './opened';

/** Everything that a page or a list says of the casework of a case, a row each. Personal fields stay locked. */
export const caseFileProjection: Projection<CaseFile, CaseworkEvent> = {
  name: 'casework.case-file',
  version: 3,
  handles: caseworkEvents.map(({ type }) => type),
  keysOf: ({ stream }) => [stream.slice(stream.indexOf('-') + 1)],
  evolve: (file, event) => {
    if (file && BigInt(file.lastRevision) >= event.revision) return file;
    const evolved = event.type === 'CaseOpened' ? opened(event) : file && changed(file, event);
    return evolved && stamped(evolved, event);
  },
};

/** `revision` is the one that a user must match: what the product itself writes does not move it. */
const stamped = (file: CaseFile, { revision, position, metadata }: RecordedEvent<CaseworkEvent>): CaseFile => ({
  ...file,
  lastRevision: revision.toString(),
  position,
  ...(metadata.actor.kind === 'person' && { revision: revision.toString() }),
});

function changed(file: CaseFile, event: RecordedEvent<CaseworkEvent>): CaseFile {
  const access = evolveCaseAccess(file.access, event) ?? file.access;
  return { ...told(file, event), access };
}

function told(file: CaseFile, event: RecordedEvent<CaseworkEvent>): CaseFile {
  switch (event.type) {
    case 'CaseReclassified': {
      const { kind, strands, crimeReference } = event.data;
      return { ...file, kind, strands, ...(crimeReference && { crimeReference, textsFrom: [...file.textsFrom, event.eventId] }) };
    }
    case 'IncidentLinked':
      return { ...file, incidents: [...file.incidents, { incidentId: event.data.incidentId, relation: event.data.relation }] };
    case 'CaseFoundDuplicate':
      return { ...file, status: 'DUPLICATE', duplicateOf: event.data.duplicateOf };
    case 'AllegedPerpetratorIdentified': {
      const { subjectId, name, description, relationship, isColleague } = event.data;
      const { eventId } = event;
      const identified = { eventId, subjectId, name, description, relationship, isColleague };
      return { ...file, allegedPerpetrators: [...file.allegedPerpetrators, identified] };
    }
    case 'RiskAssessed':
      return { ...file, risk: event.data.risk, riskAssessedAt: event.data.occurredAt };
    case 'NeedsAssessed':
      return { ...file, needs: event.data.needs, needsAssessedAt: event.data.occurredAt, enhancedGrounds: event.data.enhancedGrounds };
    case 'ReferralMade':
    case 'ReferralDeclined':
      return {
        ...file,
        referral: { result: event.type === 'ReferralMade' ? 'MADE' : 'DECLINED', at: event.data.occurredAt },
      };
    case 'ConsentGiven':
      return { ...file, consents: [...file.consents.filter((scope) => scope !== event.data.scope), event.data.scope] };
    case 'ConsentWithdrawn':
      return { ...file, consents: file.consents.filter((scope) => scope !== event.data.scope) };
    case 'ContactRecorded':
    case 'ContactPlanAgreed':
    case 'NoContactRequested':
    case 'ContactWelcomedAgain':
    case 'PersonDied':
    case 'DualRoleDeclared':
      return afterContact(file, event);
    case 'ReviewRecorded':
    case 'ReviewExempted':
    case 'DirectionGiven':
    case 'DirectionDischarged':
    case 'ClosureProposed':
    case 'ClosureReturned':
    case 'CaseClosed':
    case 'CaseReopened':
      return afterReview(file, event);
    case 'EntryCorrected':
      return afterCorrection(file, event);
    case 'EntrySealed':
      return afterSeal(file, event);
    // Of who plays which part, and of the promise, views of their own tell.
    default:
      return file;
  }
}
