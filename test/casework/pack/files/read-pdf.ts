import { inflateSync } from 'node:zlib';

/** One element of the structure tree, as a screen reader walks it. */
export type Tagged = {
  readonly tag: string;
  readonly scope?: string | undefined;
  readonly alt?: string | undefined;
  readonly text: string;
  readonly kids: readonly Tagged[];
};
export type ReadPdf = {
  readonly catalog: string;
  readonly objects: readonly string[];
  readonly tree: Tagged;
  /** What each page shows that no reader hears. */
  readonly asides: readonly string[];
};

/** Reads as much of a PDF as our own writer makes: objects in clear, streams deflated, letters by the fonts' own tables. */
export function readPdf(bytes: Buffer): ReadPdf {
  const file = bytes.toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of file.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(id, body);
  const of = (text: string, key: string) => objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1] ?? '') ?? '';
  const catalog = [...objects.values()].find((body) => body.includes('/Type /Catalog')) ?? '';
  const pages = [...objects].filter(([, body]) => body.includes('/Type /Page\n'));
  const marked = new Map(pages.map(([id, page]) => [id, markedText(streamOf(of(page, 'Contents')), lettersOf(page))]));

  function lettersOf(page: string): ReadonlyMap<string, readonly string[]> {
    const resources = of(page, 'Resources') + page;
    const fonts = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)];
    return new Map(fonts.map(([, name = '', id = '']) => [name, unicodeOf(streamOf(of(objects.get(id) ?? '', 'ToUnicode')))]));
  }

  function element(id: string): Tagged {
    const body = objects.get(id) ?? '';
    const kids = /\/K (\[[^\]]*\]|\d+ 0 R)/.exec(body)?.[1] ?? '';
    const page = /\/Pg (\d+) 0 R/.exec(body)?.[1] ?? '';
    const found = [...kids.matchAll(/(\d+) 0 R|<<[^>]*\/Pg (\d+) 0 R[^>]*\/MCID (\d+)[^>]*>>|(\d+)/g)];
    return {
      tag: /\/S \/(\w+)/.exec(body)?.[1] ?? '',
      scope: /\/Scope \/(\w+)/.exec(body)?.[1],
      alt: /\/Alt \(([\s\S]*?)\)\n/.exec(body)?.[1],
      kids: found.flatMap(([, ref]) => (ref === undefined ? [] : [element(ref)])),
      text: found.map(([, ref, at, mcid, plain]) => (ref ? '' : (marked.get(at ?? page)?.get(mcid ?? plain ?? '') ?? ''))).join(''),
    };
  }

  const root = /\/StructTreeRoot (\d+) 0 R/.exec(catalog)?.[1] ?? '';
  return { catalog, objects: [...objects.values()], tree: element(root), asides: [...marked.values()].map((page) => page.get('') ?? '') };
}

const streamOf = (body: string): string => {
  const stream = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1];
  return stream === undefined ? '' : inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
};

const unicodeOf = (map: string): readonly string[] =>
  [...map.matchAll(/\[([^\]]*)\]/g)].flatMap(([, range = '']) =>
    [...range.matchAll(/<([^>]*)>/g)].map(([, hex = '']) =>
      String.fromCodePoint(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))),
    ),
  );

/** The letters under each number of marked content; under no number, what is marked as there for the eye alone. */
function markedText(content: string, letters: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  let font: readonly string[] = [];
  for (const [token, dictionary, name, shown] of content.matchAll(/\/\w+ <<([^>]*)>> BDC|EMC|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (dictionary !== undefined) open.push(/\/MCID (\d+)/.exec(dictionary)?.[1] ?? '');
    else if (token === 'EMC') open.pop();
    else if (name !== undefined) font = letters.get(name) ?? [];
    else {
      const under = open.at(-1);
      if (under === undefined) throw new Error('letters that are neither tagged nor set aside');
      const codes = [...(shown ?? '').matchAll(/<([^>]*)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
      texts.set(under, (texts.get(under) ?? '') + codes.map((code) => font[parseInt(code, 16)] ?? '?').join(''));
    }
  }
  return texts;
}
