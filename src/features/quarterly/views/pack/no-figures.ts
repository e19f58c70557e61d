import type { FiguresRefusal } from '../../../../casework/figures/figures-query';
import type { Fault } from '../../../../platform/errors/invalid-request';
import { wordsOf } from '../../../../platform/errors/refusals';
import { page, type Page } from '../../../../web-kit/pages/page';

export type NoFiguresPage = { readonly lines: readonly string[] };

const template = 'features/quarterly/views/pack/no-figures';

const faultWords: Readonly<Record<string, string>> = {
  period:
    'These are no months that we know of. An address names a financial quarter, such as 2026-27-Q2, or whole months, such as 2026-04..2026-09.',
  '?knownAt': 'The instant cannot be read. It is a date and time, such as 2026-10-05T09:00:00Z.',
};

/** What was asked means nothing. */
export const notUnderstood = (faults: readonly Fault[]): Page<NoFiguresPage> =>
  page(template, { lines: faults.map(({ pointer, detail }) => faultWords[pointer] ?? detail) }).withStatus(400);

/** There are no figures of it, and why. */
export const noFigures = (code: FiguresRefusal['code']): Page<NoFiguresPage> =>
  page(template, { lines: [wordsOf(code).says] }).withStatus(409);
