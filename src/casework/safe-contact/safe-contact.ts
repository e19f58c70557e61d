import type { StrictestPlan } from '../../domain/person/strictest-plan';
import type { Instant } from '../../kernel/instant';

/** A number or address with its own rules beside it: never shown without them (law 9). */
export type SafeWay = { readonly channel: string; readonly to: string; readonly rules: readonly string[] };

/** What must be read before anybody is contacted. `safe`: a contact may be started now. */
export type SafeContactNotice = {
  readonly safe: boolean;
  readonly heading: string;
  /** What stops or changes every contact, before all else. */
  readonly warnings: readonly string[];
  readonly lines: readonly string[];
  readonly ways: readonly SafeWay[];
};

export type SafeContactFacts = {
  readonly at: Instant;
  /** Absent where nobody is known who could be reached. */
  readonly person?: {
    readonly erased: boolean;
    readonly telephone?: string | undefined;
    readonly email?: string | undefined;
    readonly language?: string | undefined;
    readonly wishes?: string | undefined;
    /** The plan that rules; absent until one is agreed. */
    readonly plan?: StrictestPlan | undefined;
  };
  readonly noContactSince?: Instant | undefined;
  readonly diedLearntAt?: Instant | undefined;
  readonly dualRole: boolean;
};
