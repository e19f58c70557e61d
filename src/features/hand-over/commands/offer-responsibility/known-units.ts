import { Injectable } from '@nestjs/common';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import type { LpuCode } from '../../../../kernel/ids';
import { InvalidRequest } from '../../../../platform/errors/invalid-request';

@Injectable()
export class KnownUnits {
  constructor(private readonly staff: StaffDirectoryQuery) {}

  /** Throws InvalidRequest for a code that no unit has. */
  assertKnown(code: LpuCode): void {
    if (!this.staff.unit(code)) throw new InvalidRequest([{ pointer: '/to', detail: 'must be the code of a local policing unit' }]);
  }

  others(than: LpuCode): readonly { readonly value: string; readonly text: string }[] {
    return this.staff
      .units()
      .filter(({ code }) => code !== than)
      .map(({ code = '', name = '' }) => ({ value: code, text: `${code} ${name}` }));
  }
}
