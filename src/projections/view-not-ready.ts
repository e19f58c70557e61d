/** The view is being built for the first time, or for a new version: 503 with Retry-After. */
export class ViewNotReady extends Error {
  constructor(readonly view: string) {
    super(`the view ${view} is still being built`);
    this.name = 'ViewNotReady';
  }
}
