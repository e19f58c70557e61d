import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { SteadfastRequest } from '../sign-in/signed-in-request';
import { ToCommandContext } from './to-command-context.pipe';

const rawRequest = createParamDecorator((_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<SteadfastRequest>());

/** The CommandContext of this request: `@CommandContextOf() context: CommandContext`. */
export const CommandContextOf = (): ParameterDecorator => rawRequest(ToCommandContext);
