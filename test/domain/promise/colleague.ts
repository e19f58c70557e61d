import type { By } from '../../../src/domain/support-case/by';
import type { StaffVictimOpening } from '../../../src/domain/support-case/staff-victim-opening';
import type { StaffId } from '../../../src/kernel/ids';
import type { PointState } from '../../../src/domain/promise/point-states';
import { stateOfPoint } from '../../../src/domain/promise/state-of-point';
import { contact, step, type Step, t, type Told } from '../obligations/engine/told';
import { opening, staff } from '../support-case/scene';

const by = (number: number, role: string): By => ({ staffId: staff(number), posts: [{ role, lpu: null }] });
/** A colleague who is a victim, whatever they are else. */
export const victim: By = { staffId: staff(20), posts: [{ role: 'SUPPORT_OFFICER', lpu: opening.lpu }] };
export const chosen: By = { staffId: staff(21), posts: [{ role: 'SUPERVISOR', lpu: opening.lpu }] };
export const welfareOfficer = by(22, 'WELFARE_OFFICER');
export const investigator: By = { staffId: staff(23), posts: [{ role: 'OFFICER_IN_CASE', lpu: opening.lpu }] };
export const lead: By = { staffId: staff(24), posts: [{ role: 'INSPECTOR', lpu: opening.lpu }] };
export const seniorLead = by(25, 'SENIOR_LEAD');
export const networkMember: By = { staffId: staff(26), posts: [] };
export const suspected: By = { staffId: staff(27), posts: [{ role: 'SUPERVISOR', lpu: opening.lpu }] };
export const stranger: By = { staffId: staff(28), posts: [{ role: 'INSPECTOR', lpu: opening.lpu }] };

const told = (who: By, as: StaffVictimOpening['tell'][number]['as']) => ({ staffId: who.staffId, as });
export const asked: StaffVictimOpening = {
  staffId: victim.staffId,
  capacity: 'OFFICER',
  onDuty: true,
  hospitalised: false,
  openedAs: 'SUPERVISOR',
  involvement: 'NOBODY',
  tell: [told(chosen, 'SUPERVISOR'), told(lead, 'INSPECTOR')],
  earlierIncidents: 0,
};
export const everybodyTold: StaffVictimOpening = {
  ...asked,
  tell: [
    ...asked.tell,
    told(welfareOfficer, 'WELFARE_OFFICER'),
    told(investigator, 'OFFICER_IN_CASE'),
    told(networkMember, 'REPRESENTATIVE'),
  ],
};

/** Reported Monday 2 March 2026 09:00 and opened ten minutes later by the chosen supervisor, unless said otherwise. */
export const openedFor = (change: Partial<StaffVictimOpening> = {}, who: By = chosen, at = '2026-03-02T09:10', more: object = {}): Step =>
  step(at, who, 'OpenCase', {
    ...opening,
    kind: 'STAFF_VICTIM_CRIME',
    reportedAt: t('2026-03-02T09:00'),
    risk: 'MEDIUM',
    staffVictim: { ...asked, ...change },
    ...more,
  });

export const voice = (at: string, change: object = {}, who: By = chosen): Step =>
  contact(at, { channel: 'TELEPHONE', purposes: ['WELFARE'], note: 'She told me what happened, and how she slept.', ...change }, at, who);

/** The state of a point as somebody sees it at a moment. */
export const pointAt = ({ state }: Told, code: string, at: string): PointState => {
  const point = state.promise?.points.find((one) => one.code === code);
  if (!point || !state.promise) throw new Error(`no point ${code}`);
  return stateOfPoint(point, { ...state.promise, owed: state.owed }, t(at)).state;
};

export const all = (told_: Told, at: string): Readonly<Record<string, PointState>> =>
  Object.fromEntries((told_.state.promise?.points ?? []).map(({ code }) => [code, pointAt(told_, code, at)]));

/** Everything that the first three days ask for, in good time. */
export const wellKept: readonly Step[] = [
  openedFor(everybodyTold),
  voice('2026-03-02T10:00'),
  step('2026-03-02T10:20', chosen, 'LinkReference', { crimeReference: 'CR/1', hateFlagSet: true, occurredAt: t('2026-03-02T10:20') }),
  step('2026-03-02T10:25', chosen, 'ReportHealthAndSafety', { result: 'REPORTED', reference: 'HS/1', occurredAt: t('2026-03-02T10:25') }),
  step('2026-03-02T10:30', chosen, 'CheckConflict', { role: 'OFFICER_IN_CASE', result: 'NONE_FOUND', occurredAt: t('2026-03-02T10:30') }),
  step('2026-03-02T10:35', chosen, 'NameStatementTaker', { staffId: staff(29), occurredAt: t('2026-03-02T10:35') }),
  step('2026-03-02T11:00', investigator, 'CheckEvidence', {
    bodyWornVideo: 'SECURED',
    cctv: 'ASKED_FOR',
    witnesses: 'SECURED',
    photographs: 'NONE_THERE',
    occurredAt: t('2026-03-02T11:00'),
  }),
  ...(['COMMAND', 'MANAGEMENT_MEETING'] as const).map((audience) =>
    step('2026-03-02T12:00', lead, 'GiveNotice', { audience, named: false, how: 'TELEPHONE', occurredAt: t('2026-03-02T12:00') }),
  ),
  step('2026-03-02T13:00', chosen, 'AssessWellbeing', {
    cumulativeHarmAsked: true,
    traumaChecked: false,
    occurredAt: t('2026-03-02T13:00'),
  }),
  ...(['OCCUPATIONAL_HEALTH', 'PEER_SUPPORT', 'TRAUMA_SUPPORT', 'ADJUSTMENTS', 'REPRESENTATION'] as const).map((offer) =>
    step('2026-03-02T13:10', chosen, 'OfferSupport', {
      offer,
      answer: 'THINKING_ABOUT_IT',
      how: 'TELEPHONE',
      occurredAt: t('2026-03-02T13:10'),
    }),
  ),
  step('2026-03-03T10:00', lead, 'RecordReview', {
    type: 'INSPECTOR_FIRST',
    occurredAt: t('2026-03-03T10:00'),
    standardMet: true,
    findings: 'Seen.',
  }),
];

export const granted = (told_: Told): readonly { readonly staffId: StaffId; readonly as: string }[] =>
  told_.state.access.staffVictim?.granted ?? [];
