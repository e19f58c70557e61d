import { Inject, Injectable } from '@nestjs/common';
import { type AdoptedCalendar, PolicyInForce } from '../../../../casework/policy-in-force/policy-in-force';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { type AdoptedPack, readPack } from '../../../../domain/obligations/policy-pack/force-policy-state';
import type { PolicyPack } from '../../../../domain/obligations/policy-pack/policy-pack';
import { versionOf } from '../../../../domain/obligations/terms';
import { shippedCalendar } from '../../../../domain/obligations/working-calendar/shipped-calendar';
import type { Clock } from '../../../../kernel/clock';
import { NotFound } from '../../../../kernel/command';
import type { StaffId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';
import type { AdopterAnswer, CalendarAnswer, PackAdoptionAnswer } from './policy-answers';

/** Which packs and calendars were adopted, by whom and why, and which of them rule now. */
@Injectable()
export class PolicyQuery {
  constructor(
    private readonly policy: PolicyInForce,
    private readonly staff: StaffDirectoryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  packInForce(): PolicyPack {
    return this.policy.packAt(this.clock.now());
  }

  /** The latest first. */
  adoptions(): readonly PackAdoptionAnswer[] {
    return this.policy
      .adoptedPacks()
      .map((adopted) => this.toAdoption(adopted))
      .reverse();
  }

  /** Throws NotFound. */
  pack(version: string): { readonly pack: PolicyPack; readonly adoptions: readonly PackAdoptionAnswer[] } {
    const pack = this.policy.packOf(version);
    if (!pack) throw new NotFound();
    return { pack, adoptions: this.adoptions().filter((adoption) => adoption.version === versionOf(pack)) };
  }

  /** The latest first, and at the end what the product came with. */
  calendars(): readonly CalendarAnswer[] {
    const adopted = this.policy.adoptedCalendars().toReversed();
    const { version, name, firstDay, lastDay, holidays } = shippedCalendar;
    const shipped = { version, name, firstDay, lastDay, holidays: [...holidays].map(([date, title]) => ({ date, title })) };
    return [
      ...adopted.map((calendar, index) => ({ ...this.toCalendar(calendar), isInForce: index === 0 })),
      { ...shipped, isInForce: adopted.length === 0 },
    ];
  }

  private toCalendar({ version, name, firstDay, lastDay, holidays, why, adoptedAt, adoptedBy }: AdoptedCalendar) {
    return { version, name, firstDay, lastDay, holidays: [...holidays], why, adoptedAt, ...this.adopter(adoptedBy) };
  }

  private toAdoption({ version, document, from, why, adoptedAt, adoptedBy, digest }: AdoptedPack): PackAdoptionAnswer {
    return { version, title: readPack(document).title, from, why, adoptedAt, ...this.adopter(adoptedBy), digest };
  }

  private adopter(staffId: StaffId | undefined): { readonly adoptedBy?: AdopterAnswer } {
    return staffId === undefined ? {} : { adoptedBy: { staffId, name: this.staff.nameOf(staffId) } };
  }
}
