/** Not now, but soon: 503 with `Retry-After`. */
export class Busy extends Error {
  constructor(
    readonly code: string,
    readonly says: string,
    readonly retryAfterSeconds = 2,
  ) {
    super(says);
    this.name = 'Busy';
  }
}
