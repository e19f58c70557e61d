import type { PackDocument } from '../pack-document';
import { packCsv } from './csv';
import { packDictionary } from './data-dictionary';
import { fileNameOf, type PackFileKind, packFileKinds, typeOf } from './file-kind';
import { packOds } from './ods';
import { packPdf } from './pdf/pdf';
import { packXlsx } from './xlsx';

/** `type` is the media type. */
export type PackFile = { readonly name: string; readonly type: string; readonly bytes: Buffer };

const bytesOf: Readonly<Record<PackFileKind, (document: PackDocument) => Buffer | Promise<Buffer>>> = {
  csv: packCsv,
  dictionary: packDictionary,
  xlsx: packXlsx,
  ods: packOds,
  pdf: packPdf,
};

/** One file of the pack; the same document gives the same bytes. */
export const packFile = async (document: PackDocument, kind: PackFileKind): Promise<PackFile> => ({
  name: fileNameOf(document, kind),
  type: typeOf[kind],
  bytes: await bytesOf[kind](document),
});

/** All of them. */
export async function packFiles(document: PackDocument): Promise<readonly PackFile[]> {
  const files: PackFile[] = [];
  for (const kind of packFileKinds) files.push(await packFile(document, kind));
  return files;
}
