import { Controller, Get, Global, Module, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CommandRefused, type CommandContext, NotFound, StaleRevision } from '../../src/kernel/command';
import { StoreUnavailable } from '../../src/kernel/event-store';
import type { Instant } from '../../src/kernel/instant';
import { Requires } from '../../src/platform/access/route-access';
import { ReadsRecord } from '../../src/platform/access-log/route-reads';
import { CommandContextOf } from '../../src/platform/commands/command-context-of';
import { registerRefusals } from '../../src/platform/errors/refusals';
import { IdPipe } from '../../src/platform/validation/id.pipe';
import { IsPlainText } from '../../src/platform/validation/is-plain-text';
import { answerForm } from '../../src/web-kit/forms/answer-form';
import { FormBody } from '../../src/web-kit/forms/form-body';
import type { Submitted } from '../../src/web-kit/forms/parse-form';
import { Typed } from '../../src/web-kit/forms/typed';
import type { TypedForm } from '../../src/web-kit/forms/typed-form';
import { WhenTyped } from '../../src/web-kit/forms/when-typed';
import { page, type Page } from '../../src/web-kit/pages/page';
import { MORE_TEMPLATES } from '../../src/web-kit/pages/templates';
import { seeOther, type SeeOther } from '../../src/web-kit/pages/see-other';

registerRefusals<'PLANTED_REFUSAL'>({ PLANTED_REFUSAL: { says: 'The planted rule says no.' } });

class PlantedForm {
  @WhenTyped({ prefix: 'occurred', label: 'when this happened', notInFuture: true }) occurredAt: Instant;
  @IsPlainText(100, { message: 'Enter a note of at most 100 characters' }) note: string;
}

const failures: Readonly<Record<string, () => Error>> = {
  refuse: () => new CommandRefused({ code: 'PLANTED_REFUSAL' }),
  stale: () => new StaleRevision(1n, 2n),
  busy: () => new StoreUnavailable('busy'),
  hidden: () => new NotFound(),
  break: () => new Error('SECRET-IN-MESSAGE'),
};

/** What was sent, in order, as the commands would see it. */
export const taken: { note: string; occurredAt: Instant; commandId: string }[] = [];

@ApiExcludeController()
@Controller('planted/:caseId/note')
class PlantedFormController {
  @Get()
  @Requires('contact:record')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  form(@Param('caseId', IdPipe) caseId: string, @Typed() typed: TypedForm): Page {
    return page('planted-form', { caseId, typed, revision: 7 });
  }

  @Post()
  @Requires('contact:record')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: string,
    @FormBody(PlantedForm) form: Submitted<PlantedForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(caseId, typed),
      send: ({ note, occurredAt }) => {
        const failure = failures[note];
        if (failure) throw failure();
        taken.push({ note, occurredAt, commandId: context.commandId });
        return seeOther('/');
      },
    });
  }
}

@Global()
@Module({
  controllers: [PlantedFormController],
  providers: [{ provide: MORE_TEMPLATES, useValue: [__dirname] }],
  exports: [MORE_TEMPLATES],
})
export class PlantedFormModule {}
