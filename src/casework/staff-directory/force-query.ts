import { Inject, Injectable } from '@nestjs/common';
import { type ForceAt, forceAt } from '../../domain/force/force-at';
import type { Clock } from '../../kernel/clock';
import type { Instant } from '../../kernel/instant';
import { CLOCK } from '../../kernel/tokens';
import { StaffDirectoryQuery } from './staff-directory.query';

/** Who holds which duty, of all units, as the staff directory has it. */
@Injectable()
export class ForceQuery {
  constructor(
    private readonly staff: StaffDirectoryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  at(at: Instant = this.clock.now()): ForceAt {
    return forceAt(this.staff.units(), this.staff.registered(), at);
  }
}
