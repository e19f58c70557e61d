import type { Decider } from '../../../kernel/decider';
import type { StreamName } from '../../../kernel/event';
import type { WorkingCalendarCommand, WorkingCalendarRefusal } from './commands';
import { decide } from './decide';
import type { WorkingCalendarEvent } from './events';
import { evolve, noneAdopted, type WorkingCalendarState } from './state';

/** Which bank holidays rule what is counted, and who adopted them why. */
export const workingCalendar: Decider<WorkingCalendarCommand, WorkingCalendarState, WorkingCalendarEvent, WorkingCalendarRefusal> = {
  initialState: noneAdopted,
  decide,
  evolve,
};

export const workingCalendarStream: StreamName = 'workingCalendar-england-and-wales';
