import type { AccessList } from './access.query';

/** As programs read it; why something was proposed is for the page alone. */
export const toAccessAnswer = ({ letIn, waiting }: AccessList) => ({
  items: letIn.map(({ staffId, as, name, given }) => ({
    staffId,
    name,
    as,
    ...(given && { since: given.grantedAt, because: given.because, grantedBy: given.grantedBy }),
  })),
  proposals: waiting.map(({ staffId, as, name, proposedBy, asked }) => ({
    staffId,
    name,
    as,
    proposedBy,
    ...(asked && { proposedAt: asked.proposedAt }),
  })),
});
