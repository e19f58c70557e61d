import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessGuard } from './access/access.guard';
import { AccessLog } from './access-log/access-log';
import { AccessLogInterceptor } from './access-log/access-log.interceptor';
import { AccessReasonInterceptor } from './access-log/access-reason.interceptor';
import { ToCommandContext } from './commands/to-command-context.pipe';
import { AtLeastInterceptor } from './reading/at-least.interceptor';
import { CommandAnswersInterceptor } from './reading/command-answers.interceptor';
import { ApiTokens } from './sign-in/api-tokens';
import { BodyValidationPipe } from './validation/body-validation.pipe';

/** What every request passes through, in this order: who may, how fresh, how answered, who is told, why, what is valid. */
@Global()
@Module({
  providers: [
    AccessLog,
    ApiTokens,
    ToCommandContext,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: AtLeastInterceptor },
    { provide: APP_INTERCEPTOR, useClass: CommandAnswersInterceptor },
    { provide: APP_INTERCEPTOR, useClass: AccessLogInterceptor },
    { provide: APP_INTERCEPTOR, useClass: AccessReasonInterceptor },
    { provide: APP_PIPE, useClass: BodyValidationPipe },
  ],
  exports: [AccessLog, ApiTokens, ToCommandContext],
})
export class PlatformModule {}
