import { Matches } from 'class-validator';
import type { StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { instantWords } from '../../../../web-kit/filters/instant-words';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { from, type Question, select } from '../../deeds/question';
import { unitDeedPage } from './unit-deed-page';

export class AppointLeadForm {
  @IsUuidText({ message: 'Select who leads' }) staffId: StaffId;
  @WhenTyped({ prefix: 'from', label: 'when they take over' }) from: Instant;
}
export class TurnForm {
  @IsUuidText({ message: 'Select who takes the turn' }) staffId: StaffId;
  @WhenTyped({ prefix: 'from', label: 'when the turn begins' }) from: Instant;
  @WhenTyped({ prefix: 'to', label: 'when the turn ends' }) to: Instant;
}
export class CancelCoverForm {
  /** `<staff id> from <instant>`. */
  @Matches(/^[0-9a-f-]{36} from [0-9TZ:.-]{24}$/, { message: 'Select the cover that is called off' }) cover: string;
  @WhenTyped({ prefix: 'cancelled', label: 'when it ends' }) cancelledFrom: Instant;
}

const inspectors = ['INSPECTOR', 'DUTY_INSPECTOR'];
const to: Question = { kind: 'when', prefix: 'to', label: 'Until when?', hint: 'UK time. The turn ends just before this.' };

/** Every form about a local policing unit. */
export const unitDeedPages = [
  unitDeedPage({
    path: 'lead',
    permission: 'lpu:appoint',
    title: 'Appoint the lead',
    form: AppointLeadForm,
    questions: ({ pickers, viewer }) => [
      select('staffId', 'Inspector hate crime lead', pickers.colleagues([viewer.staffId], ['INSPECTOR'])),
      from,
    ],
    change: ({ staffId, from: begins }) => ({ type: 'AppointLead', staffId, from: begins }),
    said: 'Saved: the lead is appointed.',
  }),
  unitDeedPage({
    path: 'cover/new',
    permission: 'lpu:cover',
    title: 'Arrange cover for the lead',
    form: TurnForm,
    questions: ({ pickers, viewer }) => [
      select(
        'staffId',
        'Who covers',
        pickers.colleagues([viewer.staffId], inspectors),
        'They have the rights of the unit’s Inspector during the turn.',
      ),
      from,
      to,
    ],
    change: ({ staffId, from: begins, to: ends }) => ({ type: 'ArrangeCover', staffId, from: begins, to: ends }),
    said: 'Saved: cover is arranged.',
  }),
  unitDeedPage({
    path: 'cover/cancel',
    permission: 'lpu:cover',
    title: 'Call cover off',
    form: CancelCoverForm,
    questions: ({ unit, at, nameOf }) => [
      select(
        'cover',
        'Cover',
        unit.cover
          .filter(({ until }) => until > at)
          .map((turn) => ({
            value: `${turn.staffId} from ${turn.from}`,
            text: `${nameOf(turn.staffId)}, ${instantWords(turn.from)} to ${instantWords(turn.until)}`,
          })),
      ),
      { kind: 'when', prefix: 'cancelled', label: 'From when is it called off?', isNow: true },
    ],
    change: ({ cover, cancelledFrom }) => {
      const [staffId, begins] = cover.split(' from ');
      return { type: 'CancelCover', staffId: staffId as StaffId, from: begins as Instant, cancelledFrom };
    },
    said: 'Saved: the cover is called off.',
  }),
  unitDeedPage({
    path: 'duty-roster/new',
    permission: 'lpu:cover',
    title: 'Roster a duty Inspector',
    form: TurnForm,
    questions: ({ pickers, viewer }) => [
      select(
        'staffId',
        'Who is on duty',
        pickers.colleagues([viewer.staffId], inspectors),
        'They may do first and brought-forward reviews during the turn.',
      ),
      from,
      to,
    ],
    change: ({ staffId, from: begins, to: ends }) => ({ type: 'RosterDutyInspector', staffId, from: begins, to: ends }),
    said: 'Saved: the duty is on the roster.',
  }),
];
