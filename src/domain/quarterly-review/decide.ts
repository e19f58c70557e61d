import type { FreezePack, MeetingCommand } from './commands';
import { decideMeeting } from './meeting';
import { freezePack } from './pack';
import type { QuarterlyReviewState } from './state';
import type { Verdict } from './verdict';

export const decide = (command: FreezePack | MeetingCommand, state: QuarterlyReviewState): Verdict =>
  command.type === 'FreezePack' ? freezePack(command, state) : decideMeeting(command, state);
