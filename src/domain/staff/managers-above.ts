import type { StaffId } from '../../kernel/ids';

/** Those above somebody, the nearest first; it ends where a line of management runs in a ring. */
export function managersAbove(staffId: StaffId, managerOf: (staffId: StaffId) => StaffId | undefined): readonly StaffId[] {
  const above: StaffId[] = [];
  for (let next = managerOf(staffId); next !== undefined && next !== staffId && !above.includes(next); next = managerOf(next))
    above.push(next);
  return above;
}
