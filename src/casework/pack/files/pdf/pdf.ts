import { buffer } from 'node:stream/consumers';
import { setImmediate as others } from 'node:timers/promises';
import type { PackDocument, PackSection, PackTable } from '../../pack-document';
import { headlineLines } from '../headline-lines';
import { provenanceOf } from '../provenance';
import type { Element } from './element';
import { drawFigures, figuresHeight } from './figures';
import { writeMargins } from './margins';
import { needRoom, openPaper, type Paper } from './paper';
import { writeTable } from './table';
import { say } from './words';

/** The pack to print and to read out: tagged (PDF/UA-1), in British English, with bookmarks and an embedded font. */
export async function packPdf(document: PackDocument): Promise<Buffer> {
  const paper = await openPaper(document);
  const { pdf } = paper;
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  writeFront(paper, root, document);
  for (const section of document.sections) await writeSection(paper, root, section);
  root.end();
  writeMargins(paper, document);
  pdf.end();
  return buffer(pdf);
}

function writeFront(paper: Paper, root: Element, document: PackDocument): void {
  paper.pdf.outline.addItem('Headline');
  say(paper, root, 'H1', document.title);
  for (const [what, says] of provenanceOf(document)) say(paper, root, 'P', `${what}: ${says}`);
  for (const [heading, lines] of headlineLines(document.headline)) {
    paper.y += 6;
    say(paper, root, 'H2', heading);
    for (const text of lines) say(paper, root, 'P', text);
  }
}

/** Others have their turn between tables: a whole pack takes a second or two. */
async function writeSection(paper: Paper, root: Element, { title, says, tables }: PackSection): Promise<void> {
  const { pdf } = paper;
  needRoom(paper, paper.bottom);
  const section = pdf.struct('Sect', { title });
  root.add(section);
  const bookmark = pdf.outline.addItem(title);
  say(paper, section, 'H2', title);
  if (says !== undefined) say(paper, section, 'P', says);
  for (const [index, table] of tables.entries()) {
    say(paper, section, 'H3', table.title, figuresHeight(paper, table.charts));
    bookmark.addItem(table.title);
    drawFigures(paper, section, table.charts);
    writeTable(paper, section, table);
    for (const note of table.notes) say(paper, section, 'SMALL', note);
    // Once for all tables of one measure, which stand together.
    if (tables[index + 1]?.measure !== table.measure) sayHow(paper, section, table);
    paper.y += 10;
    await others();
  }
  section.end();
}

function sayHow(paper: Paper, section: Element, { how }: PackTable): void {
  say(
    paper,
    section,
    'SMALL',
    `How is this counted? (${how.measure}, version ${how.version}) ${how.definition} Out of: ${how.denominator}`,
  );
  if (how.traps.length > 0) say(paper, section, 'SMALL', `Take care: ${how.traps.join(' ')}`);
  say(paper, section, 'SMALL', `Source: ${how.source}`);
}
