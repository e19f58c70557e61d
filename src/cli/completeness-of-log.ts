import {
  type CompletenessFault,
  noReviews,
  proveReviews,
  type ReviewHistory,
  type ReviewsOf,
  toldOfReviews,
} from '../domain/obligations/completeness';
import { defaultPack } from '../domain/obligations/policy-pack/default-pack';
import type { PolicyPackEvent } from '../domain/obligations/policy-pack/events';
import { readPack } from '../domain/obligations/policy-pack/force-policy-state';
import type { PolicyPack } from '../domain/obligations/policy-pack/policy-pack';
import { versionOf } from '../domain/obligations/terms';
import type { SupportCaseEvent } from '../domain/support-case/events';
import type { OpenedCase } from '../domain/support-case/state';
import type { EventCodec } from '../event-store/codec/event-codec';
import { findCaseProjection } from '../features/caseload/views/find-case/find-case.projection';
import type { CaseToFind, FindableCase } from '../features/caseload/views/find-case/findable';
import { findableCase } from '../features/caseload/views/find-case/findable-case';
import type { RecordedEvent } from '../kernel/event';
import type { StoredEvent } from '../kernel/event-store';
import type { Personal } from '../kernel/personal';

export type ProvedCase = {
  readonly reference: string;
  readonly lpu: string;
  readonly status: OpenedCase['status'];
  readonly firstReview: OpenedCase['firstReview'];
  readonly nextReviews: number;
  readonly faults: readonly CompletenessFault[];
  /** As they rest: the crime and the incident reference of the case. */
  readonly references: readonly Personal[];
};

type Known = { history: ReviewHistory; found: FindableCase | null };

/** Law 5 over the whole log: hand it every event in order, then take the cases. Keeps of each case what its reviews stand on, and no words. */
export class CompletenessOfLog {
  private readonly cases = new Map<string, Known>();
  private readonly reviews = new Map<string, PolicyPack['reviews']>([[versionOf(defaultPack), defaultPack.reviews]]);

  constructor(private readonly codec: EventCodec) {}

  take(stored: StoredEvent): void {
    if (stored.type === 'PolicyPackAdopted') {
      const { name, version, document } = this.codec.decode<PolicyPackEvent>(stored, 'locked').data;
      this.reviews.set(versionOf({ name, version }), readPack(document).reviews);
      return;
    }
    if (!stored.stream.startsWith('supportCase-') || this.codec.isRetired(stored.type)) return;
    const event = this.codec.decode(stored, 'locked') as unknown as RecordedEvent<SupportCaseEvent>;
    const known = this.cases.get(stored.stream) ?? { history: noReviews, found: null };
    known.history = toldOfReviews(known.history, event);
    const findable: readonly string[] = findCaseProjection.handles;
    if (findable.includes(event.type)) known.found = findableCase(known.found, event as RecordedEvent<CaseToFind>);
    this.cases.set(stored.stream, known);
  }

  *proved(): Generator<ProvedCase> {
    const reviewsOf: ReviewsOf = (version) => this.reviews.get(version);
    for (const { history, found } of this.cases.values()) {
      const proof = proveReviews(history, reviewsOf);
      if (!proof || !found || history.state.status === 'NOT_OPENED') continue;
      const { status, access } = history.state;
      const references = found.references.map(({ value }) => value);
      yield { reference: found.reference, lpu: access.responsibleLpu, status, ...proof, references };
    }
  }
}
