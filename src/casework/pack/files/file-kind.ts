import type { PackDocument } from '../pack-document';

/** As in the address of a download. */
export const packFileKinds = ['csv', 'dictionary', 'xlsx', 'ods', 'pdf'] as const;
export type PackFileKind = (typeof packFileKinds)[number];

export const isPackFileKind = (text: string): text is PackFileKind => (packFileKinds as readonly string[]).includes(text);

const endings: Readonly<Record<PackFileKind, string>> = {
  csv: '.csv',
  dictionary: '-data-dictionary.csv',
  xlsx: '.xlsx',
  ods: '.ods',
  pdf: '.pdf',
};

export const typeOf: Readonly<Record<PackFileKind, string>> = {
  csv: 'text/csv; charset=utf-8',
  dictionary: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
};

/** `hate-crime-pack-2026-27-Q2-meeting-1a2b3c4d.csv`: period, audience and the beginning of the hash. */
export function fileNameOf({ period, audience, sha256 }: PackDocument, kind: PackFileKind): string {
  const safe = period.code.replace('..', '-to-');
  return `hate-crime-pack-${safe}-${audience.toLowerCase()}-${sha256.slice(0, 8)}${endings[kind]}`;
}
