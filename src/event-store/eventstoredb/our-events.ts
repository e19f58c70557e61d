import type { AllStreamRecordedEvent, RecordedEvent } from '@eventstore/db-client';
import type { StreamName } from '../../kernel/event';
import type { StoredEvent } from '../../kernel/event-store';
import type { EventId } from '../../kernel/ids';
import { placeOf, toPosition } from './all-position';
import { identityStream } from './log-identity';
import { fromStoredForm } from './stored-form';

/** Neither the server's own events nor another log's, nor the one that names ours. */
export const isOfLog = ({ type, streamId }: AllStreamRecordedEvent | RecordedEvent, prefix: string): boolean =>
  !type.startsWith('$') && !streamId.startsWith('$') && streamId.startsWith(prefix) && !streamId.startsWith(identityStream, prefix.length);

/** As the port gives it. What this product did not write keeps its type, and whoever decodes it stops there visibly. */
export function storedEventOf(event: AllStreamRecordedEvent | RecordedEvent, prefix: string): StoredEvent {
  const { streamId, revision, type, data, id } = event;
  const stored = fromStoredForm(type, data) ?? { eventId: id as EventId, type, schemaVersion: 1, data: '{}', metadata: '{}' };
  return { position: toPosition(placeOf(event)), stream: streamId.slice(prefix.length) as StreamName, revision, ...stored };
}
