import { StreamableFile } from '@nestjs/common';
import type { PackDocument } from '../pack-document';
import type { PackFileKind } from './file-kind';
import { packFile } from './pack-files';

/** A file of the pack as a door answers it: to be kept under its own name, never shown in the browser. What answers is stored nowhere. */
export async function fileAnswer(document: PackDocument, kind: PackFileKind): Promise<StreamableFile> {
  const { name, type, bytes } = await packFile(document, kind);
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${name}"`, length: bytes.length });
}
