import type { PackDocument } from '../../pack-document';
import { provenanceLine } from '../provenance';

/** A4 on its side, in points: the tables are wide. */
const size: [number, number] = [841.89, 595.28];
const sides = 42;

/** What is written so far: the sheet, where the next thing stands, and the tag under which it goes. */
export type Paper = {
  readonly pdf: PDFKit.PDFDocument;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  y: number;
};

/**
 * Metric twins of Arial, so that pages and files break their lines alike; they may be embedded (OFL-1.1). Asked for by their files: by a
 * name of ours the library would open them anew each time.
 */
export const fonts = {
  plain: require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
};

/** A tagged PDF that says what it is and in which language; dated by its figures, so that it is the same whenever it is made. */
export async function openPaper(document: PackDocument): Promise<Paper> {
  // Most runs of the product write no file, and it would take 25 MB of each.
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    size,
    margins: { top: 54, bottom: 58, left: sides, right: sides },
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-2',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    font: fonts.plain,
    info: {
      Title: forMetadata(document.title),
      Subject: forMetadata(provenanceLine(document)),
      Creator: 'Steadfast',
      CreationDate: new Date(document.knownAt),
    },
  });
  const paper = { pdf, left: sides, width: size[0] - 2 * sides, top: 54, bottom: size[1] - 58, y: 54 };
  pdf.addPage();
  return paper;
}

/** Begins a new page where less than that is left on this one, and says whether it did. */
export function needRoom(paper: Paper, height: number): boolean {
  if (paper.y + height <= paper.bottom || paper.y === paper.top) return false;
  paper.pdf.addPage();
  paper.y = paper.top;
  return true;
}

/** The library writes these into XML as they are. */
const forMetadata = (text: string): string => text.replace(/&/g, 'and').replace(/[<>]/g, '');
