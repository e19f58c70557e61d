import type { GrantedPart } from '../../src/domain/support-case/granted-part';
import type { StaffVictimOpening } from '../../src/domain/support-case/staff-victim-opening';
import type { DemoPersonaId } from '../../src/domain/staff/demo-personas';
import { commandIdOf, derivedId } from '../../src/kernel/derived-ids';
import type { LpuCode, SubjectId } from '../../src/kernel/ids';
import type { TestApp } from './app';
import { ToldCase } from './told-case';

type Alleged = { readonly colleague: DemoPersonaId; readonly chain?: readonly DemoPersonaId[] };
type ColleaguesCase = {
  /** Several in one test are told apart by it. */
  readonly label?: string;
  readonly name?: string;
  readonly lpu?: string;
  /** Whose case it is; null for somebody who is not on the staff register. */
  readonly victim?: DemoPersonaId | null;
  readonly openedBy?: DemoPersonaId;
  /** Whom the victim chose to let in, by the part that they play. */
  readonly tell?: Partial<Readonly<Record<GrantedPart, DemoPersonaId>>>;
  readonly alleged?: readonly Alleged[];
  readonly staffVictim?: Partial<StaffVictimOpening>;
};

/** Opens the case of a colleague who is a victim through the app's own runner; told on as any other case. */
export async function openColleaguesCase(app: TestApp, asked: ColleaguesCase = {}): Promise<ToldCase> {
  const { label = 'colleague', name = 'Tamsin Oduya-Reed', lpu = 'LPU-1', victim = 'staff-victim', openedBy = 'supervisor' } = asked;
  const { tell = { SUPERVISOR: 'supervisor' }, alleged = [], staffVictim = {} } = asked;
  const told = new ToldCase(app, label);
  const opening: StaffVictimOpening = {
    ...(victim && { staffId: app.staffId(victim) }),
    capacity: 'OFFICER',
    onDuty: true,
    hospitalised: false,
    openedAs: openedBy === victim ? 'VICTIM' : 'SUPERVISOR',
    involvement: alleged.length > 0 ? 'SOMEBODY' : 'NOBODY',
    tell: Object.entries(tell).map(([as, persona]) => ({ as: as as GrantedPart, staffId: app.staffId(persona) })),
    ...('LINE_MANAGER' in tell && { tellLineManager: true }),
    alleged: alleged.map(({ colleague, chain = [] }) => ({
      subjectId: derivedId<SubjectId>(commandIdOf('test', label, colleague), 'alleged'),
      colleague: app.staffId(colleague),
      chain: chain.map((manager) => app.staffId(manager)),
    })),
    earlierIncidents: 0,
    ...staffVictim,
  };
  await told.open({ name, lpu: lpu as LpuCode, kind: 'STAFF_VICTIM_CRIME', staffVictim: opening }, openedBy);
  return told;
}
