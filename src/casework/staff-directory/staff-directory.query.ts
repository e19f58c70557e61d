import type { LpuCode, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Post, Viewer } from '../../kernel/viewer';
import { type Holder, holderAt } from '../../domain/local-policing-unit/holder-at';
import { localPolicingUnitStream } from '../../domain/local-policing-unit/local-policing-unit';
import type { LocalPolicingUnitState } from '../../domain/local-policing-unit/state';
import { isOnLeave, lineManagerAt, postedTo, postsAt } from '../../domain/staff/posts-at';
import { staffMemberStream } from '../../domain/staff/staff-member';
import type { StaffMemberState } from '../../domain/staff/state';
import type { PersonalReader } from '../../event-store/personal-reader';
import type { StaffDirectory } from '../../platform/access/staff-directory';
import type { ProjectionRunner } from '../../projections/projection-runner';
import type { Database } from '../../sqlite/database';
import type { DirectoryRow } from './staff-directory.projection';
import { staffDirectoryRows } from './staff-directory.rows';
import { staffDirectoryView } from './staff-directory.view';

type TurnRow = { readonly role: string; readonly lpu: LpuCode | null; readonly holder_id: StaffId | null };

/** Who works here and who answers for what, as the view has it. Names are opened when they are shown. */
export class StaffDirectoryQuery implements StaffDirectory {
  constructor(
    private readonly views: Pick<ProjectionRunner, 'read'>,
    private readonly personal: PersonalReader,
  ) {}

  viewerOf(staffId: StaffId, at: Instant): Viewer | undefined {
    const state = this.staffMember(staffId);
    if (state?.staffId === undefined) return undefined;
    return { staffId, posts: distinct([...postsAt(state, at), ...this.standingIn(staffId, at)]) };
  }

  nameOf(staffId: StaffId): string {
    const name = this.staffMember(staffId)?.name;
    const opened = name && this.personal.open(name);
    return opened && 'value' in opened ? opened.value : 'A member of staff';
  }

  /** The mailboxes on record, each with whose it is, in no order. */
  workEmails(): readonly { readonly staffId: StaffId; readonly address: string }[] {
    return this.all('staffMember').flatMap(({ state: { staffId, workEmail } }) => {
      const opened = workEmail && this.personal.open(workEmail);
      return staffId !== undefined && opened && 'value' in opened ? [{ staffId, address: opened.value }] : [];
    });
  }

  lineManagerOf(staffId: StaffId, at: Instant): StaffId | undefined {
    const state = this.staffMember(staffId);
    return state && lineManagerAt(state, at);
  }

  staffMember(staffId: StaffId): StaffMemberState | undefined {
    const row = this.row(staffMemberStream(staffId));
    return row?.kind === 'staffMember' ? row.state : undefined;
  }

  /** Everybody that is registered, in no order; with whom to offer in a list at that moment. */
  staffMembers(
    at: Instant,
  ): readonly { staffId: StaffId; name: string; posts: readonly Post[]; postedTo: readonly LpuCode[]; onLeave: boolean }[] {
    return this.all('staffMember').flatMap(({ state }) => {
      const { staffId } = state;
      if (staffId === undefined) return [];
      const opened = state.name && this.personal.open(state.name);
      const name = opened && 'value' in opened ? opened.value : 'A member of staff';
      return [{ staffId, name, posts: postsAt(state, at), postedTo: postedTo(state, at), onLeave: isOnLeave(state, at) }];
    });
  }

  /** Everybody that is registered, in no order, with nothing opened. */
  registered(): readonly StaffMemberState[] {
    return this.all('staffMember').map(({ state }) => state);
  }

  unit(code: LpuCode): LocalPolicingUnitState | undefined {
    const row = this.row(localPolicingUnitStream(code));
    return row?.kind === 'localPolicingUnit' && row.state.code !== undefined ? row.state : undefined;
  }

  units(): readonly LocalPolicingUnitState[] {
    return this.all('localPolicingUnit')
      .map(({ state }) => state)
      .sort((a, b) => (a.code ?? '').localeCompare(b.code ?? '', 'en', { numeric: true }));
  }

  holderOf(code: LpuCode, at: Instant): Holder | undefined {
    const unit = this.unit(code);
    return unit && holderAt(unit, at);
  }

  /** Posts that come with a turn: cover for a lead, the duty roster, a deputy while the holder is away. */
  private standingIn(staffId: StaffId, at: Instant): readonly Post[] {
    return this.db
      .prepare('SELECT role, lpu, holder_id FROM turn WHERE staff_id = ? AND begins <= ? AND (ends IS NULL OR ends > ?)')
      .all<TurnRow>(staffId, at, at)
      .filter(({ holder_id: holderId }) => holderId === null || this.isAway(holderId, at))
      .map(({ role, lpu }) => ({ role, lpu }));
  }

  private isAway(staffId: StaffId, at: Instant): boolean {
    const state = this.staffMember(staffId);
    return state !== undefined && isOnLeave(state, at);
  }

  private row(key: string): DirectoryRow | null {
    return staffDirectoryRows.load(this.db, key);
  }

  private all<Kind extends DirectoryRow['kind']>(kind: Kind): readonly Extract<DirectoryRow, { kind: Kind }>[] {
    return this.db
      .prepare('SELECT row FROM directory WHERE kind = ?')
      .all<{ row: string }>(kind)
      .map(({ row }) => JSON.parse(row) as Extract<DirectoryRow, { kind: Kind }>);
  }

  private get db(): Database {
    return this.views.read(staffDirectoryView.projection.name);
  }
}

const distinct = (posts: readonly Post[]): readonly Post[] => [
  ...new Map(posts.map((post) => [`${post.role} ${post.lpu ?? ''}`, post])).values(),
];
