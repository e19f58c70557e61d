import type { Viewer } from '../../kernel/viewer';

/** Who does it, with the posts they hold at the instant of the act (covers included): rights are judged on these alone. */
export type By = Viewer;
