import type { Receipt } from '../../kernel/command';

/** What an API command answers. */
export class CommandAnswer {
  constructor(
    readonly body: Readonly<Record<string, unknown>>,
    readonly receipt: Receipt,
    readonly location?: string,
  ) {}
}

/** 201 with `Location`, ETag, and the body with `revision` and `position`. */
export const made = (location: string, body: Readonly<Record<string, unknown>>, receipt: Receipt): CommandAnswer =>
  new CommandAnswer(body, receipt, location);
/** 200 with ETag, and the body with `revision` and `position`. */
export const done = (body: Readonly<Record<string, unknown>>, receipt: Receipt): CommandAnswer => new CommandAnswer(body, receipt);
