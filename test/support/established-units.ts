import type { LocalPolicingUnitCommand } from '../../src/domain/local-policing-unit/commands';
import { localPolicingUnit, localPolicingUnitStream } from '../../src/domain/local-policing-unit/local-policing-unit';
import { derivedId } from '../../src/kernel/derived-ids';
import type { CommandId, CorrelationId, LpuCode } from '../../src/kernel/ids';
import { Views } from '../../src/projections/views';
import type { TestApp } from './app';

/** `LPU-1` and `LPU-2`, each with two wards: `LPU-1-W1`, `LPU-1-W2`, … */
export async function establishUnits(app: TestApp): Promise<void> {
  for (const code of ['LPU-1', 'LPU-2'] as LpuCode[]) {
    const commandId = derivedId<CommandId>(code as string as CommandId, 'establish');
    const wards = [1, 2].map((number) => ({ code: `${code}-W${number}`, name: `Ward ${number} of ${code}` }));
    const { position } = await app.runner.execute(
      localPolicingUnit,
      localPolicingUnitStream(code),
      { type: 'EstablishLocalPolicingUnit', by: { system: 'test' }, at: app.now(), code, name: `Unit ${code.slice(-1)}`, wards },
      { commandId, correlationId: commandId as string as CorrelationId, actor: { kind: 'system', name: 'test' }, at: app.now() },
    );
    await app.nest.get(Views, { strict: false }).caughtUp(position);
  }
}

type UnitDeed = Extract<LocalPolicingUnitCommand, { type: 'AppointLead' | 'ArrangeCover' | 'RosterDutyInspector' }>;

/** Who leads, covers or is on duty in a unit, told by the product itself. */
export async function arrange(app: TestApp, code: string, deed: Omit<UnitDeed, 'by' | 'at'>): Promise<void> {
  const commandId = derivedId<CommandId>(code as CommandId, JSON.stringify(deed));
  const { position } = await app.runner.execute(
    localPolicingUnit,
    localPolicingUnitStream(code as LpuCode),
    { ...deed, by: { system: 'test' }, at: app.now() } as UnitDeed,
    { commandId, correlationId: commandId as string as CorrelationId, actor: { kind: 'system', name: 'test' }, at: app.now() },
  );
  await app.nest.get(Views, { strict: false }).caughtUp(position);
}

/** The Inspectors among the personas lead the two units. */
export async function appointLeads(app: TestApp): Promise<void> {
  await arrange(app, 'LPU-1', { type: 'AppointLead', staffId: app.staffId('inspector'), from: app.now() } as never);
  await arrange(app, 'LPU-2', { type: 'AppointLead', staffId: app.staffId('inspector-other'), from: app.now() } as never);
}
