export type Element = PDFKit.PDFStructureElement;

/** `scope` and `bbox` are in the library, and not yet in the types that are published for it. */
type Options = PDFKit.Mixins.StructureElementOptions & {
  readonly scope?: 'Column' | 'Row';
  readonly bbox?: readonly [left: number, top: number, right: number, bottom: number];
  readonly placement?: 'Block';
};

/** An element of the structure tree, and under its tag what `write` puts on the page. */
export const elementOf = (pdf: PDFKit.PDFDocument, tag: string, options: Options, write: () => void): Element =>
  pdf.struct(tag, options, write);
