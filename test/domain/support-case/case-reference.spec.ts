import fc from 'fast-check';
import type { CaseId } from '../../../src/kernel/ids';
import { caseReference, parseCaseReference } from '../../../src/domain/support-case/case-reference';

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const anyCase = fc.uuid({ version: 5 }).map((id) => id as CaseId);
const place = fc.nat({ max: 11 });
const plainText = (reference: string) => reference.replaceAll('-', '');
const swapped = (text: string, a: number, b: number) =>
  [...text].map((c, i) => (i === a ? text.charAt(b) : i === b ? text.charAt(a) : c)).join('');

describe('The reference of a case', () => {
  it('is three groups of four, without a character that could be mistaken for another', () => {
    fc.assert(
      fc.property(anyCase, (id) => {
        expect(caseReference(id)).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
      }),
    );
  });

  it('stays the same for ever', () => {
    expect(caseReference('6f1d5a0e-3c1b-5e2a-9f4d-0123456789ab' as CaseId)).toBe('NUHN-SMMW-CM68');
  });

  it('is found again however it was typed', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(' ', '-', '', ' - ', '–'), fc.boolean(), (id, between, small) => {
        const typed = caseReference(id).replaceAll('-', between);
        expect(parseCaseReference(` ${small ? typed.toLowerCase() : typed} `)).toBe(caseReference(id));
      }),
    );
  });

  it('shows each single wrong character', () => {
    fc.assert(
      fc.property(anyCase, place, fc.constantFrom(...Array.from(alphabet)), (id, at, wrong) => {
        const text = plainText(caseReference(id));
        fc.pre(text[at] !== wrong);
        expect(parseCaseReference(text.slice(0, at) + wrong + text.slice(at + 1))).toBeNull();
      }),
    );
  });

  it('shows each two characters that changed places', () => {
    fc.assert(
      fc.property(anyCase, place, place, (id, a, b) => {
        const text = plainText(caseReference(id));
        fc.pre(text[a] !== text[b]);
        expect(parseCaseReference(swapped(text, a, b))).toBeNull();
      }),
    );
  });

  it('differs from case to case', () => {
    const ids = fc.sample(anyCase, { numRuns: 5000, seed: 7 });
    expect(new Set(ids.map(caseReference)).size).toBe(new Set(ids).size);
  });

  it.each(['', 'ABCD', '0000-0000-0000', 'ABCD-EFGH-JKMN-P', 'Ω'.repeat(12)])('is not "%s"', (typed) => {
    expect(parseCaseReference(typed)).toBeNull();
  });
});
