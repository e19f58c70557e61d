import type { MeetingCommand } from '../../../../domain/quarterly-review/commands';

type Told<One> = One extends MeetingCommand ? Omit<One, 'by' | 'at'> : never;

/** What a meeting decides, agrees or hears; who and when come with the request. */
export type MeetingDeed = Told<MeetingCommand>;
