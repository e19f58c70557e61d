import type { StaffId } from '../../kernel/ids';
import type { Post, Viewer } from '../../kernel/viewer';
import type { CaseAccess } from '../support-case/case-access';
import { letInAs } from '../support-case/let-in-as';
import { hasNoPart } from '../support-case/no-part';
import type { ForceAt } from './force-at';

/** `ROUTED`: whoever holds the unit's duty has a part in the case, so it is for another unit's. `GAP`: nobody; the senior lead sees to it. */
export type InspectorFor = { readonly how: 'HOLDER' | 'ROUTED'; readonly staffId: StaffId } | { readonly how: 'GAP' };

/**
 * Whose a case is to judge now. The other unit is the next by code, round the end, whose holder has no part in it. The case of a colleague
 * who is a victim is for the Inspector who was let in, of whatever unit: nobody's duty alone opens it.
 */
export function inspectorFor(force: Pick<ForceAt, 'units'>, access: CaseAccess): InspectorFor {
  if (access.staffVictim) return letInTo(access);
  const at = force.units.findIndex(({ code }) => code === access.responsibleLpu);
  const holder = force.units[at]?.holder;
  if (holder === undefined) return { how: 'GAP' };
  if (hasNoPart(access, holder)) return { how: 'HOLDER', staffId: holder };
  const others = [...force.units.slice(at + 1), ...force.units.slice(0, at)].flatMap((unit) => unit.holder ?? []);
  const staffId = others.find((other) => hasNoPart(access, other));
  return staffId === undefined ? { how: 'GAP' } : { how: 'ROUTED', staffId };
}

function letInTo(access: CaseAccess): InspectorFor {
  const staffId = letInAs(access, 'INSPECTOR').find((inspector) => hasNoPart(access, inspector));
  return staffId === undefined ? { how: 'GAP' } : { how: 'HOLDER', staffId };
}

/**
 * Who reads a review again: the holder of the next unit's duty, by code round the end, who neither did it nor has a part in the case. Of a
 * colleague's case another Inspector who was let in, or nobody.
 */
export function secondReader(force: Pick<ForceAt, 'units'>, access: CaseAccess, reviewedBy: StaffId): StaffId | undefined {
  if (access.staffVictim) return letInAs(access, 'INSPECTOR').find((other) => other !== reviewedBy && hasNoPart(access, other));
  const at = force.units.findIndex(({ code }) => code === access.responsibleLpu);
  const others = [...force.units.slice(at + 1), ...force.units.slice(0, Math.max(at, 0))].flatMap((unit) => unit.holder ?? []);
  const own = force.units[at]?.holder;
  return others.find((other) => other !== reviewedBy && other !== own && hasNoPart(access, other));
}

/** The posts that somebody acts on in one case: those they hold, and the Inspector's of its unit where the case is routed to them. */
export function actingIn(force: Pick<ForceAt, 'units'>, access: CaseAccess, viewer: Viewer): Viewer {
  const inspector = inspectorFor(force, access);
  if (inspector.how !== 'ROUTED' || inspector.staffId !== viewer.staffId) return viewer;
  const post: Post = { role: 'INSPECTOR', lpu: access.responsibleLpu };
  return { ...viewer, posts: [...viewer.posts, post] };
}
