import type { DutyTag } from '../../../casework/obligations/words/standing-words';
import type { GrantedPart } from '../../../domain/support-case/granted-part';
import type { PointState } from '../../../domain/promise/point-states';

/** What the force says of a point, to the victim. */
export const claimTags: Readonly<Record<PointState, DutyTag>> = {
  NOT_DUE: { text: 'Nothing is due yet', tone: 'calm' },
  DUE: { text: 'We still have to do this, and are in time', tone: 'calm' },
  KEPT_ON_TIME: { text: 'We say: kept, in time', tone: 'good' },
  KEPT_RECORDED_LATE: { text: 'We say: kept in time, and written down late', tone: 'warn' },
  KEPT_LATE: { text: 'We say: kept, but late', tone: 'warn' },
  MISSED: { text: 'We have not kept this in time', tone: 'bad' },
  DECLINED: { text: 'You do not want this', tone: 'calm' },
  NOT_APPLICABLE: { text: 'We say that this does not apply', tone: 'calm' },
};

/** Who plays a part, where the victim was not given a name. */
export const partWords: Readonly<Record<Exclude<GrantedPart, 'REPRESENTATIVE'>, string>> = {
  SUPERVISOR: 'the supervisor whom you chose',
  WELFARE_OFFICER: 'your welfare officer',
  OFFICER_IN_CASE: 'the officer in the case',
  SUPPORT_OFFICER: 'your support officer',
  INSPECTOR: 'an Inspector who leads on hate crime',
  SENIOR_LEAD: 'the senior lead for hate crime',
  LINE_MANAGER: 'your line manager',
};

/** Who can be chosen to read answers: everybody let in, but whoever answers for somebody. */
export const readerParts = Object.keys(partWords) as readonly (keyof typeof partWords)[];
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
