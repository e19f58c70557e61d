import { checkPack } from '../../../../domain/obligations/policy-pack/check-pack';
import type { PolicyPack } from '../../../../domain/obligations/policy-pack/policy-pack';
import { type Fault, InvalidRequest } from '../../../../platform/errors/invalid-request';

/** The pack that a document is. Throws InvalidRequest with all that is wrong with it; `place` says where a fault stands in the request. */
export function checkedDocument(document: unknown, place: (fault: Fault) => Fault): PolicyPack {
  const checked = checkPack(document);
  if ('faults' in checked) throw new InvalidRequest(checked.faults.map(place));
  return checked.pack;
}

/** What was pasted as JSON. Throws InvalidRequest where it is none. */
export function pastedJson(text: string, field: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new InvalidRequest([{ pointer: `/${field}`, detail: 'This is not JSON. Paste the whole file, from the first { to the last }' }]);
  }
}

/** A fault as a form says it: in its one field, with the place in the document in front. */
export const inField =
  (field: string) =>
  ({ pointer, detail }: Fault): Fault => ({ pointer: `/${field}`, detail: `${pointer === '' ? 'The document' : pointer} ${detail}` });
