import { Inject, Injectable } from '@nestjs/common';
import { StandingWishes } from '../../../../casework/standing-wishes';
import { TermsInForce } from '../../../../casework/terms-in-force';
import { type CommandContext, NotFound, type Receipt } from '../../../../kernel/command';
import type { Clock } from '../../../../kernel/clock';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { OwnCases } from '../../own-cases';
import { asThemselves } from '../../own-deed/as-themselves';

type Point = { readonly code: string; readonly title: string; readonly wording: string };

/** What somebody does not want in any case of theirs, so that they need not answer the same questions each time. */
@Injectable()
export class OwnWishes {
  constructor(
    private readonly cases: OwnCases,
    private readonly wishes: StandingWishes,
    private readonly terms: TermsInForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `points` are those that can be declined as the promise stands now; none for whoever is nobody's victim. */
  async of(viewer: Viewer): Promise<{ readonly points: readonly Point[]; readonly declined: readonly string[] }> {
    const personId = this.cases.personOf(viewer);
    if (personId === undefined) return { points: [], declined: [] };
    const points = (this.terms.packAt(this.clock.now()).promise?.points ?? []).filter(({ declinable }) => declinable);
    return { points, declined: (await this.wishes.of(personId)).map(({ point }) => point) };
  }

  /** The whole list. Throws NotFound where the viewer is nobody's victim, CommandRefused and what the runner throws. */
  async set(declines: readonly { readonly point: string }[], viewer: Viewer, context: CommandContext): Promise<Receipt> {
    const personId = this.cases.personOf(viewer);
    if (personId === undefined) throw new NotFound();
    return this.wishes.set(personId, { declines }, viewer, asThemselves(context));
  }
}
