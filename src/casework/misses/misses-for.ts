import type { Obligation } from '../../domain/obligations/engine/owed';
import { unansweredMisses } from '../../domain/obligations/misses';
import { mayKnowOfDuty } from '../../domain/support-case/answer-readers';
import type { Instant } from '../../kernel/instant';
import type { Viewer } from '../../kernel/viewer';
import { isShownAt } from '../promise/is-of-investigation';
import type { VisibleCase } from '../visible-cases';

/** What was missed, is not answered yet and is for this reviewer to know of: nothing that tells what the victim answered to others. */
export const missesFor = ({ state, reach }: Pick<VisibleCase, 'state' | 'reach'>, viewer: Viewer, at: Instant): readonly Obligation[] =>
  unansweredMisses(state.owed, at).filter((duty) => isShownAt(reach)(duty) && mayKnowOfDuty(state, viewer, duty));
