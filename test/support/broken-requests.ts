import { gzipSync } from 'node:zlib';

type Broken = {
  readonly what: string;
  readonly body: string | Buffer;
  readonly headers?: Record<string, string>;
  readonly statuses: readonly number[];
};

const nested = (open: string, depth: number, close: string): string => open.repeat(depth) + close.repeat(depth);

/** Bodies that are none, each with the answers that are right. */
export const brokenBodies: readonly Broken[] = [
  { what: 'a body that is cut short', body: '{"note": "Some words', statuses: [400] },
  { what: 'no body', body: '', statuses: [400] },
  { what: 'null', body: 'null', statuses: [400] },
  { what: 'a list', body: '[]', statuses: [400] },
  { what: 'a list of bodies', body: '[{}]', statuses: [400] },
  { what: 'a text', body: '"Some words"', statuses: [400] },
  { what: 'a number', body: '7', statuses: [400] },
  { what: 'a body with a comma too many', body: '{"note":"Some words",}', statuses: [400] },
  { what: 'lists in lists', body: `{"note":${nested('[', 5000, ']')}}`, statuses: [400] },
  { what: 'objects in objects', body: `{"note":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`, statuses: [400] },
  { what: 'bytes that are no text', body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), statuses: [400] },
  { what: 'too much', body: `{"note":"${'x'.repeat(1_100_000)}"}`, statuses: [413] },
  {
    what: 'too much, packed small',
    body: gzipSync(`{"note":"${'x'.repeat(5_000_000)}"}`),
    headers: { 'Content-Encoding': 'gzip' },
    statuses: [413],
  },
  { what: 'what is said to be packed and is not', body: '{}', headers: { 'Content-Encoding': 'gzip' }, statuses: [400] },
  { what: 'an unknown packing', body: '{}', headers: { 'Content-Encoding': 'snappy' }, statuses: [415] },
  { what: 'an unknown alphabet', body: '{}', headers: { 'Content-Type': 'application/json; charset=klingon' }, statuses: [415] },
  { what: 'a form', body: 'note=Some+words', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, statuses: [415] },
  { what: 'plain text', body: '{}', headers: { 'Content-Type': 'text/plain' }, statuses: [415] },
  { what: 'XML', body: '<a/>', headers: { 'Content-Type': 'application/xml' }, statuses: [415] },
  { what: 'a content type that is none', body: '{}', headers: { 'Content-Type': 'x' }, statuses: [415] },
];

/** Headers that cannot be; without `statuses`, any clear answer will do. */
export const brokenHeaders: readonly { what: string; headers: Record<string, string>; statuses?: readonly number[] }[] = [
  { what: 'a key that is no uuid', headers: { 'Idempotency-Key': 'x' }, statuses: [400, 403, 404] },
  { what: 'an empty key', headers: { 'Idempotency-Key': '' } },
  { what: 'a key of a thousand letters', headers: { 'Idempotency-Key': 'a'.repeat(1000) }, statuses: [400, 403, 404] },
  { what: 'a weak tag', headers: { 'If-Match': 'W/"1"' }, statuses: [400, 412, 403, 404] },
  { what: 'a tag without its marks', headers: { 'If-Match': '1' }, statuses: [400, 403, 404] },
  { what: 'a tag that is no number', headers: { 'If-Match': '"x"' }, statuses: [400, 412, 403, 404] },
  { what: 'a tag below nothing', headers: { 'If-Match': '"-1"' }, statuses: [400, 412, 403, 404] },
  { what: 'a tag beyond all numbers', headers: { 'If-Match': `"${'9'.repeat(40)}"` } },
  { what: 'several tags', headers: { 'If-Match': '"1", "2"' }, statuses: [400, 412, 403, 404] },
  { what: 'another Accept', headers: { Accept: 'image/png' } },
];
