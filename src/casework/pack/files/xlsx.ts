import type { PackDocument } from '../pack-document';
import { workbook } from './workbook';

/** For Excel. */
export const packXlsx = (document: PackDocument): Promise<Buffer> => workbook(document, 'xlsx');
