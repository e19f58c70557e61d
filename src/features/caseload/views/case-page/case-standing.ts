import type { CaseFile } from '../../../../casework/case-file/case-file';
import { labelOf } from '../../../../domain/reference-data/entry';
import { riskLevels } from '../../../../domain/reference-data/risk-levels';

export type Tone = 'good' | 'warn' | 'bad' | 'calm';
export type Tag = { readonly text: string; readonly tone: Tone };

const statuses: { readonly [S in CaseFile['status']]: Tag } = {
  OPEN: { text: 'Open', tone: 'good' },
  CLOSURE_PROPOSED: { text: 'Closing proposed', tone: 'warn' },
  CLOSED: { text: 'Closed', tone: 'calm' },
  DUPLICATE: { text: 'Duplicate', tone: 'calm' },
};
const riskTones: { readonly [R in CaseFile['risk']]: Tone } = { NOT_ASSESSED: 'warn', STANDARD: 'calm', MEDIUM: 'warn', HIGH: 'bad' };
const reviews: { readonly [F in CaseFile['firstReview']]: Tag } = {
  DUE: { text: 'First review still to do', tone: 'warn' },
  DONE: { text: 'First review done', tone: 'good' },
  EXEMPT: { text: 'First review exempted', tone: 'calm' },
};

export const statusTagOf = ({ status }: Pick<CaseFile, 'status'>): Tag => statuses[status];
export const riskTagOf = ({ risk }: Pick<CaseFile, 'risk'>): Tag => ({
  text: `Risk: ${labelOf(riskLevels, risk).toLowerCase()}`,
  tone: riskTones[risk],
});
export const reviewTagOf = ({ firstReview }: Pick<CaseFile, 'firstReview'>): Tag => reviews[firstReview];
