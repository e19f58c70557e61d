import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { ReviewWords, wordsIn } from '../../../../casework/quarterly-reviews/review-words';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { ActionId } from '../../../../domain/quarterly-review/events-meeting';
import { type CommandContext, NotFound } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { localDateWords } from '../../../../web-kit/filters/instant-words';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import type { Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { meetingForm, nameNobody, type Question } from '../record-in-meeting/meeting-form';
import { RecordInMeetingCommand } from '../record-in-meeting/record-in-meeting.command';
import { FollowUpActionForm } from './actions.forms';

const states = [
  { value: 'GOING_ON', text: 'It goes on' },
  { value: 'DONE', text: 'It is done' },
  { value: 'DROPPED', text: 'It is dropped' },
];
const questions: readonly Question[] = [
  { kind: 'choice', name: 'state', label: 'How does it stand?', items: states },
  { kind: 'words', name: 'words', label: 'In a few words', hint: `Needed where it is done or dropped: what came of it. ${nameNobody}` },
  { kind: 'day', name: 'dueOn', label: 'Another day by which it is done', hint: 'Only where it goes on. Leave it empty to keep the day.' },
];

/** `period`: the meeting that looks at it; `agreedIn`: the quarter whose meeting agreed it. */
@ApiExcludeController()
@Controller('quarters/:period/meeting/actions/:agreedIn/:actionId')
export class FollowUpActionWebController {
  constructor(
    private readonly reviews: QuarterlyReviews,
    private readonly words: ReviewWords,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('meeting:record')
  @ReadsRecord({ what: 'meeting', idFrom: 'agreedIn' })
  form(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('agreedIn', QuarterPipe) agreedIn: ReportingPeriod,
    @Param('actionId', IdPipe) actionId: ActionId,
    @Typed() typed: TypedForm,
  ): Page {
    const action = this.reviews.find(agreedIn.code)?.actions.find((one) => one.actionId === actionId);
    if (!action) throw new NotFound();
    const facts = [
      { label: 'Action', text: this.words.read(action.what) },
      { label: 'Due by', text: localDateWords(action.dueOn) },
    ];
    return meetingForm(period, { title: 'How an action stands', facts, questions, button: 'Save' }, typed);
  }

  @Post()
  @Requires('meeting:record')
  @ReadsRecord({ what: 'meeting', idFrom: 'agreedIn' })
  send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('agreedIn', QuarterPipe) agreedIn: ReportingPeriod,
    @Param('actionId', IdPipe) actionId: ActionId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(FollowUpActionForm) form: Submitted<FollowUpActionForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(period, agreedIn, actionId, typed),
      send: async ({ state, words, dueOn }) => {
        const said = words === undefined ? undefined : wordsIn(agreedIn.code, words);
        const deed = { type: 'FollowUpAction' as const, actionId, state, words: said, dueOn };
        const receipt = await this.commands.execute(new RecordInMeetingCommand(viewer, agreedIn, deed, context));
        return seeOther(`/quarters/${period.code}/meeting`, receipt, ['How the action stands is written down.']);
      },
    });
  }
}
