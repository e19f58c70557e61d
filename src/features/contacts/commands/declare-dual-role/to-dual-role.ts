import type { Addition } from '../add-to-case/add-to-case.command';
import type { DeclareDualRoleForm } from './declare-dual-role.form';

export const toDualRole = ({ confirmed: _, ...data }: DeclareDualRoleForm): Addition => ({ type: 'DeclareDualRole', data });
