/** Turned away before any handler: unreadable, too large, of a type that is not taken, forged. */
export class RequestRefused extends Error {
  constructor(
    readonly status: 400 | 403 | 405 | 413 | 415 | 429,
    readonly code: string,
    readonly title: string,
  ) {
    super(title);
    this.name = 'RequestRefused';
  }
}
