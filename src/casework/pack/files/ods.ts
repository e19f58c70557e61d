import type { PackDocument } from '../pack-document';
import { workbookOf, written } from './workbook';

/** For LibreOffice, and for whoever asks government for an open format. */
export const packOds = (document: PackDocument): Buffer => written(workbookOf(document), 'ods');
