import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsArray, ValidateBy } from 'class-validator';
import type { ObligationId } from '../../kernel/ids';
import { IsUuidText } from '../../platform/validation/is-uuid-text';
import { isPlainText } from '../../platform/validation/is-plain-text';
import type { TypedValues } from '../../web-kit/forms/typed-form';
import type { MissAnswered } from './miss-answered';

const asList = (value: unknown): readonly unknown[] => (value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value]);
const tidied = (text: unknown): unknown => (typeof text === 'string' ? text.replaceAll('\r\n', '\n').trim() : text);

/** Which duties were missed: one hidden input each, in the order of what is said of them. */
export const MissOf = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => asList(value), { toClassOnly: true }),
    IsArray(),
    ArrayUnique(),
    IsUuidText({ each: true, message: 'Open the form again: a duty that was missed is not named' }),
  );

/** What came of each; what is left empty is not answered yet. */
export const MissAnswer = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => asList(value).map(tidied), { toClassOnly: true }),
    ValidateBy({
      name: 'missAnswers',
      validator: {
        validate: (list: unknown) => Array.isArray(list) && list.every((text) => text === '' || isPlainText(text, 2000)),
        defaultMessage: () => 'Say what came of what was missed in up to 2,000 characters each, without control characters',
      },
    }),
  );

export const missesIn = ({ missOf, missAnswer }: { readonly missOf: readonly ObligationId[]; readonly missAnswer: readonly string[] }) =>
  missOf.flatMap((obligationId, nth): MissAnswered[] => {
    const answer = missAnswer[nth];
    return answer ? [{ obligationId, answer }] : [];
  });

const textList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** As it was typed, by the duty that it is about. */
export function typedAnswers({ missOf, missAnswer }: TypedValues): ReadonlyMap<string, string> {
  const answers = textList(missAnswer);
  return new Map(textList(missOf).map((id, nth) => [id, answers[nth] ?? '']));
}

/** The input of the nth of them (from 0). */
export const missInput = (nth: number): string => (nth === 0 ? 'missAnswer' : `missAnswer-${nth + 1}`);
