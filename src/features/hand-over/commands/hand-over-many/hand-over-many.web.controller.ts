import { Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { caseReference } from '../../../../domain/support-case/case-reference';
import type { Clock } from '../../../../kernel/clock';
import type { CommandContext } from '../../../../kernel/command';
import { type CaseId, isUuid, type StaffId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { wordsOf } from '../../../../platform/errors/refusals';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { Appointees } from '../../../../casework/appointees/appointees';
import { caseRoleLabels } from '../../../../casework/appointees/case-role-words';
import { appointableRoles } from '../appoint-officer/case-roles';
import { HandOverMany, type HandedOver } from './hand-over-many';
import { HandOverManyBody } from './hand-over-many.body';

const listed = ({ model }: Page): readonly string[] => (model as { cases?: { value: string }[] }).cases?.map(({ value }) => value) ?? [];

@ApiExcludeController()
@Controller('hand-over')
export class HandOverManyWebController {
  constructor(
    private readonly handOvers: HandOverMany,
    private readonly files: CaseFileQuery,
    private readonly staff: StaffDirectoryQuery,
    private readonly appointees: Appointees,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Without `staff` it asks whose cases; a staff id says nothing of any case. */
  @Get()
  @Requires('case:hand-over')
  @ReadsRecord({ what: 'case-list', idsFrom: (answer: unknown) => listed(answer as Page) })
  form(@CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm, @Query('staff') staff?: string): Page {
    const from = staff !== undefined && isUuid(staff) ? (staff as StaffId) : undefined;
    const at = this.clock.now();
    const lpus = viewer.posts.flatMap(({ lpu }) => (lpu === null ? [] : [lpu]));
    const people = this.staff
      .staffMembers(at)
      .filter(({ posts }) =>
        posts.some(
          ({ role, lpu }) =>
            (appointableRoles as readonly string[]).includes(role) && (lpus.length === 0 || (lpu !== null && lpus.includes(lpu))),
        ),
      )
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
    const cases = from ? this.files.caseloadOf(from, viewer, { limit: 200 }) : [];
    const [lpu] = cases.map(({ access }) => access.responsibleLpu);
    const takers = lpu ? appointableRoles.flatMap((role) => this.appointees.for(role, lpu, at)) : [];
    const taking = [...new Map(takers.filter(({ staffId }) => staffId !== from).map((one) => [one.staffId, one])).values()];
    return page('features/hand-over/commands/hand-over-many/hand-over-many', {
      typed,
      from,
      fromName: from ? this.staff.nameOf(from) : undefined,
      people: people.map(({ staffId, name, onLeave }) => ({ staffId, name: onLeave ? `${name} (on leave)` : name })),
      cases: cases.map(({ caseId, reference, access, risk }) => ({
        value: caseId,
        text: reference,
        hint: {
          text: `${access.appointed
            .filter((held) => held.staffId === from)
            .map((held) => partOf(held.role))
            .join(', ')} · risk ${risk.toLowerCase().replace('_', ' ')}`,
        },
      })),
      roles: appointableRoles.map((role) => ({ value: role, text: caseRoleLabels[role] })),
      takers: [
        { value: '', text: 'Choose somebody' },
        ...taking.map(({ staffId, name, lpu: unit }) => ({ value: staffId, text: unit ? `${name} (${unit})` : name })),
      ],
    });
  }

  @Post()
  @Requires('case:hand-over')
  @ReadsRecord({ what: 'case-list', idsFrom: (answer: unknown) => (answer instanceof Page ? listed(answer as Page) : []) })
  async send(
    @CurrentViewer() viewer: Viewer,
    @FormBody(HandOverManyBody) form: Submitted<HandOverManyBody>,
    @CommandContextOf() context: CommandContext,
    @Query('staff') staff?: string,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(viewer, typed, staff),
      send: async (value) => {
        const items = await this.handOvers.send(viewer, value, context);
        const last = items.flatMap((one) => ('receipt' in one ? [one.receipt] : [])).at(-1);
        return seeOther(staff !== undefined && isUuid(staff) ? `/hand-over?staff=${staff}` : '/hand-over', last, noticesOf(items));
      },
    });
  }
}

function noticesOf(items: readonly HandedOver[]): readonly string[] {
  const done = items.filter((one) => 'receipt' in one).length;
  const left = items.flatMap((one) => ('code' in one ? [`${referenceOf(one.caseId)} was not handed over: ${wordsOf(one.code).says}`] : []));
  return [`Handed over: ${done} of ${items.length} cases.`, ...left];
}

const referenceOf = (caseId: CaseId): string => caseReference(caseId);

const partOf = (role: string): string => (Object.entries(caseRoleLabels).find(([code]) => code === role) ?? ['', ''])[1];
