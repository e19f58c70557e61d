import { sourceFiles } from './source-files';

/** Names that say where something was put, not what it is. */
const saysNothing = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'misc'];
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.ts$/;

const words = (path: string): readonly string[] => path.replace(/\.ts$/, '').split(/[/.-]/);
const isBanned = (path: string): boolean => words(path).some((word) => saysNothing.includes(word));
const isKebab = (path: string): boolean => path.split('/').every((part) => kebab.test(part) || kebab.test(`${part}.ts`));

describe('a file or folder is named by what it is', () => {
  const paths = [...sourceFiles('src'), ...sourceFiles('test'), ...sourceFiles('bench')].map(({ path }) => path);

  it('so no name is one that fits anything', () => {
    expect(paths.filter(isBanned)).toEqual([]);
  });

  it('in small letters with dashes', () => {
    expect(paths.filter((path) => !isKebab(path))).toEqual([]);
  });

  it.each(['src/utils/dates.ts', 'src/domain/case-helpers.ts', 'src/platform/session.manager.ts', 'src/common.ts', 'src/misc/words.ts'])(
    'and a planted %s is reported',
    (path) => {
      expect(isBanned(path)).toBe(true);
    },
  );

  it.each(['src/domain/CaseOpened.ts', 'src/Domain/case-opened.ts', 'src/domain/case_opened.ts'])(
    'and a planted %s is reported',
    (path) => {
      expect(isKebab(path)).toBe(false);
    },
  );
});
