import { applyDecorators, Injectable, type PipeTransform } from '@nestjs/common';
import { Matches } from 'class-validator';
import { NotFound } from '../../../kernel/command';

const code = /^[A-Z0-9][A-Z0-9-]{0,19}$/;

export const IsLpuCode = (message = 'must be the code of a local policing unit, such as LPU-1'): PropertyDecorator =>
  applyDecorators(Matches(code, { message }));

/** A unit's code in a path. What is no code names nothing: 404, like any unit that there is not. */
@Injectable()
export class LpuCodePipe implements PipeTransform<string, string> {
  transform(text: string): string {
    if (!code.test(text)) throw new NotFound();
    return text;
  }
}
