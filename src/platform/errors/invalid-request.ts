/** One fault of a request: where (RFC 6901 pointer into the body, or a header's name), and what is wrong, never the value. */
export type Fault = { readonly pointer: string; readonly detail: string };

/** 400, with every fault at once. */
export class InvalidRequest extends Error {
  constructor(
    readonly faults: readonly Fault[],
    readonly code: string = 'VALIDATION_FAILED',
  ) {
    super('the request does not meet the rules');
    this.name = 'InvalidRequest';
  }
}
