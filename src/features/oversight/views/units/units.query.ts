import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { holderAt } from '../../../../domain/local-policing-unit/holder-at';
import type { LocalPolicingUnitState, Turn } from '../../../../domain/local-policing-unit/state';
import type { Clock } from '../../../../kernel/clock';
import { NotFound } from '../../../../kernel/command';
import type { LpuCode, StaffId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';

export class HolderAnswer {
  @ApiProperty({ format: 'uuid' }) staffId: string;
  @ApiProperty() name: string;
}
export class TurnAnswer extends HolderAnswer {
  @ApiProperty({ format: 'date-time' }) from: string;
  @ApiProperty({ format: 'date-time' }) to: string;
  @ApiProperty() isNow: boolean;
}
export class WardAnswer {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
}
export class UnitAnswer {
  @ApiProperty({ example: 'LPU-1' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [WardAnswer] }) wards: WardAnswer[];
  @ApiProperty({ type: HolderAnswer, required: false }) lead?: HolderAnswer;
  /** Turns that are not over, soonest first. */
  @ApiProperty({ type: [TurnAnswer] }) cover: TurnAnswer[];
  @ApiProperty({ type: [TurnAnswer] }) duty: TurnAnswer[];
}
export class UnitListAnswer {
  @ApiProperty({ type: [UnitAnswer] }) items: UnitAnswer[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

/** The local policing units and who answers for them now. */
@Injectable()
export class UnitsQuery {
  constructor(
    private readonly staff: StaffDirectoryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(): readonly UnitAnswer[] {
    return this.staff.units().map((unit) => this.toAnswer(unit));
  }

  /** Throws NotFound. */
  unit(code: LpuCode): UnitAnswer {
    const unit = this.staff.unit(code);
    if (!unit) throw new NotFound();
    return this.toAnswer(unit);
  }

  private toAnswer(unit: LocalPolicingUnitState): UnitAnswer {
    const { lead } = holderAt(unit, this.clock.now());
    return {
      code: unit.code ?? '',
      name: unit.name ?? '',
      wards: [...unit.wards],
      ...(lead !== undefined && { lead: this.holder(lead) }),
      cover: this.turns(unit.cover),
      duty: this.turns(unit.duty),
    };
  }

  private turns(turns: readonly Turn[]): TurnAnswer[] {
    const at = this.clock.now();
    return turns
      .filter(({ until }) => until > at)
      .sort((a, b) => a.from.localeCompare(b.from))
      .map(({ staffId, from, until }) => ({ ...this.holder(staffId), from, to: until, isNow: from <= at }));
  }

  private holder(staffId: StaffId): Pick<HolderAnswer, 'staffId' | 'name'> {
    return { staffId, name: this.staff.nameOf(staffId) };
  }
}
