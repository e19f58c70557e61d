import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { versionOf } from '../../../../domain/obligations/terms';
import { defaultPack } from '../../../../domain/obligations/policy-pack/default-pack';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { page, type Page } from '../../../../web-kit/pages/page';
import { toPackPage } from '../pack-page/to-pack-page';
import { PolicyQuery } from './policy.query';

@ApiExcludeController()
@Controller('policy')
export class PolicyWebController {
  constructor(private readonly policy: PolicyQuery) {}

  @Get()
  @Requires('policy:read')
  @ReadsNothingPersonal()
  overview(@CurrentViewer() viewer: Viewer): Page {
    const pack = this.policy.packInForce();
    return page('features/policy/views/policy/policy', {
      inForce: { version: versionOf(pack), title: pack.title },
      adoptions: this.policy.adoptions(),
      ownVersion: versionOf(defaultPack),
      calendar: this.policy.calendars()[0],
      mayAdopt: may(viewer, 'policy:adopt'),
    });
  }

  @Get('packs/:version')
  @Requires('policy:read')
  @ReadsNothingPersonal()
  pack(@Param('version') version: string): Page {
    const { pack, adoptions } = this.policy.pack(version);
    return page('features/policy/views/pack-page/pack-page', { ...toPackPage(pack), adoptions });
  }

  @Get('calendar')
  @Requires('policy:read')
  @ReadsNothingPersonal()
  calendar(@CurrentViewer() viewer: Viewer): Page {
    const calendars = this.policy.calendars();
    return page('features/policy/views/calendar-page/calendar-page', { calendars, mayAdopt: may(viewer, 'policy:adopt') });
  }
}
