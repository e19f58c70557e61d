import type { LocalDate } from '../../kernel/instant';
import type { ObligationCommand } from '../obligations/deeds/commands';
import type { Terms } from '../obligations/terms';
import { holdsOn } from '../reference-data/entry';
import type { SupportCaseCommand } from './command';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import { localDay } from './times';

type Dated = { readonly code: string; readonly label: string; readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined };

const ended = (listed: readonly Dated[], code: string, day: LocalDate, field: string): SupportCaseRefusal | undefined => {
  const known = listed.filter((entry) => entry.code === code);
  const holds = known.some(({ from, to, ...entry }) => holdsOn({ ...entry, ...(from && { from }), ...(to && { to }) }, day));
  return known.length === 0 || holds ? undefined : { code: 'CODE_NOT_IN_FORCE', field };
};

/** A kind or a strand that the force's pack has ended by that day, or not begun: of the report for a new case, of today for an old one. */
export function outsidePack(command: SupportCaseCommand | ObligationCommand, { packAt }: Terms): SupportCaseRefusal | undefined {
  if (command.type !== 'OpenCase' && command.type !== 'Reclassify') return undefined;
  const at = command.type === 'OpenCase' ? command.data.reportedAt : command.at;
  const { kinds, strands } = packAt(at);
  const { kind, strands: perceived } = command.data;
  const day = localDay(at);
  return firstRefusal(ended(kinds, kind, day, 'kind'), ...perceived.map(({ strand }) => ended(strands, strand, day, 'strands')));
}
