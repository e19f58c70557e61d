import { type PackFileKind, packFileKinds } from './file-kind';

const kindWords: Readonly<Record<PackFileKind, string>> = {
  csv: 'CSV: all tables as one',
  dictionary: 'CSV: what each table and column says',
  xlsx: 'Excel (XLSX)',
  ods: 'OpenDocument (ODS)',
  pdf: 'PDF, to print or to read out',
};

/** Where each kind of file is had; `query` goes after the address. */
export const fileLinks = (folder: string, query = ''): readonly { readonly text: string; readonly href: string }[] =>
  packFileKinds.map((kind) => ({ text: kindWords[kind], href: `${folder}/${kind}${query}` }));
