import type { PackDocument } from '../pack-document';
import { workbook } from './workbook';

/** For LibreOffice, and for whoever asks government for an open format. */
export const packOds = (document: PackDocument): Promise<Buffer> => workbook(document, 'ods');
