import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PromiseQuery } from '../../../../casework/promise/promise.query';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import type { Permission } from '../../../../platform/access/rights';
import { Requires } from '../../../../platform/access/route-access';
import { STAFF_DIRECTORY, type StaffDirectory } from '../../../../platform/access/staff-directory';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { codeWords } from '../../../../web-kit/filters/code-words';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import { OwnActions } from './own-actions';
import { toHomePage } from './to-home-page';

@ApiExcludeController()
@Controller()
export class HomeWebController {
  constructor(
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
    private readonly promises: PromiseQuery,
    private readonly actions: OwnActions,
  ) {}

  @Get()
  @Requires('home:read')
  @ReadsNothingPersonal()
  show(@CurrentViewer() viewer: Viewer): Page {
    // Somebody may look over a shoulder: who is supported here is said on no page but their own.
    const posts = viewer.posts.filter(({ role }) => role !== 'PERSON_SUPPORTED');
    const parts = posts.map(({ role, lpu }) => `${codeWords(role)}${lpu === null ? '' : `, ${lpu}`}`);
    const destinations = homeTiles
      .for((permission) => may(viewer, permission as Permission))
      .filter(({ only }) => only === undefined || this.promises.mayFollow(viewer));
    return page(
      'features/oversight/views/home/home',
      toHomePage(this.staff.nameOf(viewer.staffId), parts, this.actions.of(viewer.staffId), destinations),
    );
  }
}
