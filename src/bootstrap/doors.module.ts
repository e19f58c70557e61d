import { Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { AllErrorsFilter } from './all-errors.filter';
import { ErrorPages } from './error-pages';
import { PageAnswersInterceptor } from './page-answers.interceptor';
import { PageRenderer } from './page-renderer';

/** Pages and errors, at the outermost layer of the pipeline: imported before the platform, whose answers it renders. */
@Module({
  providers: [
    PageRenderer,
    ErrorPages,
    { provide: APP_INTERCEPTOR, useClass: PageAnswersInterceptor },
    { provide: APP_FILTER, useClass: AllErrorsFilter },
  ],
})
export class DoorsModule {}
