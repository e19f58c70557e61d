import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean } from 'class-validator';

const answers: Readonly<Record<string, boolean>> = { YES: true, NO: false };

/** Two radios, `YES` and `NO`, as a boolean. */
export const IsYesOrNo = (message: string): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (answers[value] ?? value) : value), { toClassOnly: true }),
    IsBoolean({ message }),
  );
