import type { PackDocument } from '../pack-document';
import { workbookOf, written } from './workbook';

/** For Excel. */
export const packXlsx = (document: PackDocument): Buffer => written(workbookOf(document), 'xlsx');
