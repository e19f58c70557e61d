/** The log holds an event that this build has no definition for: it must not be guessed at, nor passed over in silence. */
export class UnknownEventType extends Error {
  constructor(
    readonly type: string,
    readonly schemaVersion: number,
  ) {
    super(`no event ${type} of version ${schemaVersion} is registered`);
    this.name = 'UnknownEventType';
  }
}

/** An event's data is not what its type promises. `paths` say where, never what stood there. */
export class InvalidEvent extends Error {
  constructor(
    readonly type: string,
    readonly paths: readonly string[],
  ) {
    super(`${type} is not of its registered shape at ${paths.join(', ')}`);
    this.name = 'InvalidEvent';
  }
}

/** Half of a surrogate pair, or a number that JSON cannot hold: there is no canonical form of it. */
export class UnstorableValue extends Error {
  constructor(options?: ErrorOptions) {
    super('a text with half a character, or a number that is not finite, cannot be stored', options);
    this.name = 'UnstorableValue';
  }
}

/** A ciphertext that was altered or moved from where it was written: never shown, never taken for an erased one. */
export class CipherBroken extends Error {
  constructor(readonly aad: string) {
    super(`the enciphered field ${aad} does not open with the key of its person`);
    this.name = 'CipherBroken';
  }
}
