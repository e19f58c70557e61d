import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Clock } from '../kernel/clock';
import { CLOCK } from '../kernel/tokens';
import { may } from '../platform/access/may';
import type { Permission } from '../platform/access/rights';
import { STAFF_DIRECTORY, type StaffDirectory } from '../platform/access/staff-directory';
import { csrfTokenOf } from '../platform/session/csrf';
import type { SteadfastRequest } from '../platform/sign-in/signed-in-request';
import { codeWords } from '../web-kit/filters/code-words';
import { homeTiles } from '../web-kit/pages/navigation';
import type { Page } from '../web-kit/pages/page';
import type { Shell } from '../web-kit/pages/shell';
import { MORE_TEMPLATES, templateEnvironment } from '../web-kit/pages/templates';

/** Renders a page inside the shell of this request: who is signed in, where they may go, the hidden fields of forms. */
@Injectable()
export class PageRenderer {
  private readonly templates: ReturnType<typeof templateEnvironment>;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
    @Optional() @Inject(MORE_TEMPLATES) moreTemplates: readonly string[] = [],
  ) {
    this.templates = templateEnvironment(moreTemplates);
  }

  render(page: Page, request: SteadfastRequest): string {
    return this.templates.render(`${page.template}.njk`, { ...page.model, shell: this.shell(request) });
  }

  private shell(request: SteadfastRequest): Shell {
    const { viewer } = request;
    const notices = (request.session as typeof request.session | undefined)?.notices ?? [];
    if (notices.length > 0) delete request.session.notices;
    return {
      path: request.path,
      csrfToken: csrfTokenOf(request),
      commandId: randomUUID(),
      notices,
      now: this.clock.now(),
      navigation: viewer
        ? homeTiles
            .for((permission) => may(viewer, permission as Permission))
            .filter(({ main }) => main)
            .map(({ title, href }) => ({ text: title, href, active: request.path === href }))
        : [],
      ...(viewer
        ? {
            viewer: {
              name: this.staff.nameOf(viewer.staffId),
              parts: viewer.posts.map(({ role, lpu }) => `${codeWords(role)}${lpu === null ? '' : `, ${lpu}`}`),
            },
          }
        : {}),
    };
  }
}
