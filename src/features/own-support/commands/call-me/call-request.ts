import type { OwnDeed } from '../../own-deed/own-deed.command';
import type { Instant } from '../../../../kernel/instant';

export const waysToCall = [
  { code: 'TELEPHONE', label: 'By telephone' },
  { code: 'VIDEO', label: 'By video' },
  { code: 'IN_PERSON', label: 'In person' },
] as const;
export type WayToCall = (typeof waysToCall)[number]['code'];
export const wayCodes: readonly WayToCall[] = waysToCall.map(({ code }) => code);

export type CallRequest = { readonly when: string; readonly how: WayToCall; readonly note?: string | undefined };

/** Owed from now on: whoever calls reads in the note when, how and about what. */
export function callRequested({ when, how, note }: CallRequest, occurredAt: Instant): OwnDeed {
  const way = waysToCall.find(({ code }) => code === how)?.label ?? how;
  const lines = [`When: ${when}`, `How: ${way}`, ...(note === undefined ? [] : [note])];
  return { type: 'RecordKeyEvent', data: { type: 'CALL_REQUESTED', occurredAt, note: lines.join('\n') } };
}
