import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { asItems } from '../../../../casework/doors/as-items';
import { LettingIn } from '../../../../casework/staff-victims/letting-in';
import { partWords } from '../../../../casework/staff-victims/part-words';
import { StaffRelations } from '../../../../casework/staff-victims/staff-relations';
import { channels } from '../../../../domain/reference-data/channels';
import { caseReference } from '../../../../domain/support-case/case-reference';
import { grantedParts } from '../../../../domain/support-case/granted-part';
import type { Clock } from '../../../../kernel/clock';
import type { CommandContext } from '../../../../kernel/command';
import { NotFound } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { ProposeAccessForm } from './propose-access.form';

@ApiExcludeController()
@Controller('promise/:caseId/access/new')
export class ProposeAccessWebController {
  constructor(
    private readonly lettingIn: LettingIn,
    private readonly relations: StaffRelations,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { reach } = await this.lettingIn.open(caseId, viewer);
    if (reach === 'OWN') throw new NotFound();
    const everybody = this.relations.everybody(this.clock.now());
    return page('features/staff-cases/commands/propose-access/propose-access', {
      typed,
      caseId,
      reference: caseReference(caseId),
      parts: grantedParts.map((as) => ({ value: as, text: capitalised(partWords[as]) })),
      colleagues: [{ value: '', text: 'Choose' }, ...everybody.map(({ staffId, name }) => ({ value: staffId, text: name }))],
      words: [
        { value: 'VICTIM', text: 'Yes, the victim chose them' },
        { value: 'SECOND_PERSON', text: 'No, or not yet: a second person decides' },
      ],
      channels: [{ value: '', text: 'Choose' }, ...asItems(channels)],
    });
  }

  @Post()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ProposeAccessForm) form: Submitted<ProposeAccessForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async ({ staffId, as, word, how, words, reason }) => {
        const told = { staffId, as, reason, victimsWord: word === 'VICTIM' ? { how, words } : undefined };
        const { receipt, waitsForSecondPerson } = await this.lettingIn.propose(caseId, viewer, told, context);
        const who = `${this.relations.nameOf(staffId)}, as ${partWords[as]}`;
        const says = waitsForSecondPerson ? `Saved: ${who}, once a second person has confirmed it.` : `Saved: ${who}, is let in.`;
        return seeOther(`/promise/${caseId}/access`, receipt, [says]);
      },
    });
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
