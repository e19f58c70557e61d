const longest = 31;

/** What Excel takes as the name of a sheet: at most 31 letters, none of `[]:*?/\`, no apostrophe at an end, no two alike. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = title
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^'+/, '');
    const fitting = (tail: string) =>
      `${plain
        .slice(0, longest - tail.length)
        .trim()
        .replace(/'+$/, '')}${tail}`;
    let name = fitting('') || 'Sheet';
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = fitting(` ${number}`);
    taken.add(name.toLowerCase());
    return name;
  });
}
