import { inWords, type Difference } from './event-difference';

/** A log that is not copied, or not further. Nothing was written that the source does not hold. The message says what to do. */
export class CopyRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CopyRefused';
  }
}

/** The target holds something else than the beginning of the source. */
export class TargetDiffers extends CopyRefused {
  constructor(readonly difference: Difference) {
    super(`the target is neither empty nor the beginning of this log (${inWords(difference)}): name an empty one, nothing was written`);
    this.name = 'TargetDiffers';
  }
}
