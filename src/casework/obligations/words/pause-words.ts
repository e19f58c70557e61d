import { defaultPack } from '../../../domain/obligations/policy-pack/default-pack';
import { plainWords } from '../../case-timeline/words/code-words';

/** Why a duty waits; a force's own reason is read from its code. */
export const pauseWords = (reason: string): string =>
  defaultPack.pauses.find((known) => known.reason === reason)?.label ?? plainWords(reason);
