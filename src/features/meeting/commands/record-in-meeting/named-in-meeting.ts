import { Injectable } from '@nestjs/common';
import type { Figure } from '../../../../domain/quarterly-review/state';
import { type Fault, InvalidRequest } from '../../../../platform/errors/invalid-request';
import { FiguresAtHand } from '../../figures/figures-at-hand';
import { namedFigure } from '../../figures/named-figure';
import { Owners } from '../../owners';
import type { MeetingDeed } from './meeting-deed';

/** Whom and which figure a deed names: they have to exist, since nobody can see to what is not there. */
@Injectable()
export class NamedInMeeting {
  constructor(
    private readonly owners: Owners,
    private readonly figures: FiguresAtHand,
  ) {}

  /** Throws InvalidRequest with the place of every name that nobody and nothing has. */
  assertKnown(period: string, deed: MeetingDeed): void {
    const faults: Fault[] = [];
    if (deed.type === 'AgreeAction') {
      if (!this.owners.includes(deed.owner)) faults.push({ pointer: '/owner', detail: 'Select who sees to it: somebody who works here' });
      faults.push(...this.faultsOf(period, '/figure', deed.figure));
    }
    if (deed.type === 'RecordDecision') faults.push(...this.faultsOf(period, '/about', deed.about));
    if (faults.length > 0) throw new InvalidRequest(faults);
  }

  private faultsOf(period: string, pointer: string, figure: Figure | undefined): readonly Fault[] {
    if (!figure) return [];
    const figures = this.figures.of(period);
    if (!figures) return [{ pointer, detail: 'No pack is frozen yet, so there is no figure to name: leave this out for now' }];
    return namedFigure(figures, figure)
      ? []
      : [{ pointer, detail: 'Select a figure of the last frozen pack, and a unit that it is shown for' }];
  }
}
