import { createParamDecorator, type ExecutionContext, Inject, Injectable, mixin, type PipeTransform, type Type } from '@nestjs/common';
import type { Request } from 'express';
import type { Clock } from '../../kernel/clock';
import { CLOCK } from '../../kernel/tokens';
import { parseForm, type Submitted } from './parse-form';

const rawBody = createParamDecorator((_: unknown, context: ExecutionContext): unknown => context.switchToHttp().getRequest<Request>().body);

const pipes = new Map<unknown, Type<PipeTransform>>();

function pipeFor<T extends object>(type: new () => T): Type<PipeTransform> {
  @Injectable()
  class FormBodyPipe implements PipeTransform<unknown, Submitted<T>> {
    constructor(@Inject(CLOCK) private readonly clock: Clock) {}

    transform(body: unknown): Submitted<T> {
      return parseForm(type, body, this.clock.now());
    }
  }
  return mixin(FormBodyPipe);
}

/** The posted form, checked against its class: `@FormBody(RecordContactForm) form: Submitted<RecordContactForm>`. */
export function FormBody<T extends object>(type: new () => T): ParameterDecorator {
  const pipe = pipes.get(type) ?? pipeFor(type);
  pipes.set(type, pipe);
  return rawBody(pipe);
}
