import { derivedId } from '../../kernel/derived-ids';
import type { StreamName } from '../../kernel/event';
import type { CaseId, CommandId, SubjectId } from '../../kernel/ids';

/** One welfare record; its own subject as well, so that the key of its notes is nobody else's. */
export type WelfareId = SubjectId & { readonly __record: 'WelfareId' };

/** A case has one record, the same whoever asks first. */
export const welfareIdOf = (caseId: CaseId): WelfareId => derivedId<WelfareId>(caseId as string as CommandId, 'welfare');

export const welfareStream = (welfareId: WelfareId): StreamName => `welfare-${welfareId}`;
