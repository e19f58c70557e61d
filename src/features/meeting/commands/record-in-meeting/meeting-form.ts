import { periodWords } from '../../../../casework/pack/period-words';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';

type Item = { readonly value: string; readonly text: string };
/** One question of a form of the meeting. `value`: what stands there before anything is typed. */
export type Question = {
  readonly kind: 'line' | 'words' | 'day' | 'list' | 'choice' | 'tick';
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly items?: readonly Item[];
  readonly value?: string;
};

/** A form of one deed: `facts` are what it is about, `revision` where it must be done on what was read. */
export type MeetingForm = {
  readonly title: string;
  readonly intro?: string;
  readonly facts?: readonly { readonly label: string; readonly text: string }[];
  readonly questions: readonly Question[];
  readonly button: string;
  readonly revision?: string | undefined;
};

/** Said wherever somebody writes. */
export const nameNobody = 'Please name nobody, and say nothing by which somebody could be known.';

export const meetingForm = (period: ReportingPeriod, form: MeetingForm, typed: TypedForm): Page =>
  page('features/meeting/commands/record-in-meeting/meeting-form', { ...form, caption: periodWords(period), code: period.code, typed });

export const choose = (items: readonly Item[], none: string): readonly Item[] => [{ value: '', text: none }, ...items];
