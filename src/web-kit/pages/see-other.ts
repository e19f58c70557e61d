import type { Receipt } from '../../kernel/command';

/** Where a form leads once it is done: 303, after the views hold what was written. `notices` are said once, on that page. */
export class SeeOther {
  constructor(
    readonly to: string,
    readonly receipt?: Receipt,
    readonly notices: readonly string[] = [],
  ) {}
}

/** `to` is a path of ours, never an address that somebody typed. */
export function seeOther(to: string, receipt?: Receipt, notices: readonly string[] = []): SeeOther {
  if (!/^\/(?![/\\])/.test(to)) throw new TypeError('a form leads to a path of ours');
  return new SeeOther(to, receipt, notices);
}
