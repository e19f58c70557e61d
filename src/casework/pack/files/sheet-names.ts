const longest = 31;

/** What Excel takes as the name of a sheet: at most 31 letters, none of `[]:*?/\`, no apostrophe at an end, no two alike. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = trimmed(title.replace(/[[\]:*?/\\\s]+/g, ' '));
    const fitting = (tail: string) => `${trimmed(plain.slice(0, longest - tail.length)) || 'Sheet'}${tail}`;
    let name = fitting('');
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = fitting(` ${number}`);
    taken.add(name.toLowerCase());
    return name;
  });
}

const trimmed = (text: string): string => text.replace(/^[' ]+|[' ]+$/g, '');
