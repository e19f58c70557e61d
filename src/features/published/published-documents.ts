import { Injectable } from '@nestjs/common';
import { documentOfEdition } from '../../casework/pack/document-of-edition';
import type { PackDocument } from '../../casework/pack/pack-document';
import { Packs } from '../../casework/pack/packs';
import { QuarterlyReviews } from '../../casework/quarterly-reviews/quarterly-reviews.query';
import type { ReportingPeriod } from '../../domain/figures/reporting-period';
import type { Edition } from '../../domain/publication/edition';
import { NotFound } from '../../kernel/command';

/** What was published of a quarter, as its page and all its files show it. */
@Injectable()
export class PublishedDocuments {
  constructor(
    private readonly reviews: QuarterlyReviews,
    private readonly packs: Packs,
  ) {}

  /** Throws NotFound of a quarter that was not frozen, SealBroken. */
  of({ code }: ReportingPeriod): { readonly document: PackDocument; readonly edition: Edition } {
    const frozen = this.reviews.editionOf(code);
    const pack = this.reviews.find(code)?.pack;
    if (!frozen || !pack) throw new NotFound();
    const extra = { frozenAt: pack.frozenAt, unitNames: this.packs.unitNames() };
    return { document: documentOfEdition(frozen.edition, frozen.sha256, extra), edition: frozen.edition };
  }
}
