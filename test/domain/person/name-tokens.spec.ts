import * as fc from 'fast-check';
import { isFoundBy, nameTokens, searchTokens } from '../../../src/domain/person/name-tokens';

const finds = (typed: string, name: string): boolean => isFoundBy(nameTokens(name), typed);

describe('A person is found by their name', () => {
  it.each([
    ['muhammad', 'Mohammed Al-Amin'], ['Mohd Amin', 'Muhammad Amin'], ['MOHAMED', 'Mohamud Farah'],
    ['Shaun Smyth', 'Sean Smith'], ['yousuf', 'Yusuf Demir'], ['choudhury', 'Rahela Chowdhry'], ['chowdhary', 'Rahela Choudhury'],
    ['obrien', 'Aoife O’Brien'], ["O'Brien", 'Aoife O Brien'], ['o brien', 'Aoife OBrien'], ['MacDonald', 'Isla McDonald'],
    ['abdulrahman', 'Abd al-Rahman Saleh'], ['abdur rahman', 'Abdurrahman Saleh'], ['al rahman', 'Alrahman Saleh'],
    ['smith jones', 'Ceri Smith-Jones'], ['smithjones', 'Ceri Smith-Jones'], ['Jones', 'Ceri Smith-Jones'],
    ['rees llywelyn', 'Rhys Llewelyn'], ['sian', 'Siân Gruffudd'], ['griffiths', 'Siân Gruffudd'], ['cerys', 'Carys Powell'],
    ['wiktor', 'Viktor Nowak'], ['sergiy', 'Sergei Bondar'], ['shevchenko', 'Olha Szewczenko'], ['lukasz', 'Łukasz Żak'], ['zak', 'Łukasz Żak'],
    ['Suharto', 'Suharto'], ['Li', 'Li Na'], ['Ng', 'Mei Ng'], ['nguyen', 'Nguyễn Thị Hoa'], ['strasse', 'Uwe Straße'],
    ['Mrs Example', 'Amira Example'], ['Example Amira', 'Amira Example'], ['Amira', 'Dr Amira Example'],
  ])('"%s" finds %s', (typed, name) => expect(finds(typed, name)).toBe(true)); // prettier-ignore

  it.each([
    ['ami', 'Amira Example'], ['Ali', 'Alina Example'], ['chow', 'Rahela Chowdhury'], ['smithj', 'Ceri Smith-Jones'],
  ])('partly typed, "%s" finds %s', (typed, name) => expect(finds(typed, name)).toBe(true)); // prettier-ignore

  it('in its own script, as it is written', () => {
    expect(finds('محمد', 'محمد علي')).toBe(true);
    expect(finds('王', '王小明')).toBe(true);
    expect(finds('王小', '王小明')).toBe(true);
    expect(finds('प्रिया', 'प्रिया शर्मा')).toBe(true);
    expect(finds('परया', 'प्रिया शर्मा')).toBe(false);
    expect(finds('ОЛЕНА', 'Олена Шевченко')).toBe(true);
  });

  it.each([
    ['Amira', 'Samira Example'], ['am exam', 'Amina Exampler'], ['Khan', 'Amira Example'], ['Amira Khan', 'Amira Example'], ['Li', 'Liam Wu'], ['', 'Amira'], [' - ', 'Amira'],
  ])('but "%s" does not find %s', (typed, name) => expect(finds(typed, name)).toBe(false)); // prettier-ignore
});

describe('For any name', () => {
  const word = fc.oneof(
    fc.constantFrom('Siân', 'O’Connor', 'Nguyễn', 'Łukasz', 'Straße', 'Al-Amin', 'محمد', 'Олена', 'Øyvind', 'İpek', 'Ng', 'Σωκράτης'),
    fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,14}$/),
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const accentsOff = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
  const variations: Readonly<Record<string, (text: string) => string>> = {
    're-cased': (text) => text.toUpperCase(),
    'in small letters': (text) => text.toLowerCase(),
    're-spaced': (text) => `  ${text.replace(/ /g, ' \u00a0 ')}\t`,
    'without accents': accentsOff,
    'decomposed': (text) => text.normalize('NFD'),
    'with hyphens': (text) => text.replace(/ /g, '-'),
  }; // prettier-ignore

  it.each(Object.keys(variations))('%s, it is still found, and shares a token', (which) => {
    const vary = variations[which] as (text: string) => string;
    fc.assert(
      fc.property(name, (one) => {
        const tokens = nameTokens(one);
        expect(nameTokens(vary(one)).some((token) => tokens.includes(token))).toBe(true);
        expect(isFoundBy(tokens, vary(one))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('any part of it from three letters on finds it from its beginning', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,14}$/), fc.integer({ min: 3, max: 14 }), (one, length) => {
        fc.pre(!['miss', 'mrs', 'prof', 'rev', 'sir', 'dame'].includes(one.slice(0, length)));
        expect(finds(one.slice(0, length), `${one} example`)).toBe(true);
      }),
    );
  });

  it('text of any kind gives tokens without fail, and no more than a few hundred', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        expect(Array.isArray(nameTokens(text))).toBe(true);
        expect(searchTokens(text).every((alternatives) => alternatives.length > 0)).toBe(true);
      }),
    );
    expect(nameTokens('Maria Alejandra Fernández de la Concepción').length).toBeLessThan(250);
  });
});
