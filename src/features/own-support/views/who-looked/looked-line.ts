import type { LookupLine } from '../../../../casework/lookups/lookup-line';
import { lookupWords } from '../../../../casework/lookups/lookup-words';
import type { StaffId } from '../../../../kernel/ids';
import { localDateWords } from '../../../../web-kit/filters/instant-words';

/** One line of who looked; their own looks are told as theirs, so that they can tell if somebody else used their account. */
export const lookedLine = (line: LookupLine, own: StaffId): string =>
  line.staffId === own ? `${localDateWords(line.on)}: you, on a page of yours` : lookupWords(line);
