import fc from 'fast-check';
import { canonicalize } from 'json-canonicalize';
import { canonicalJson } from '../../../src/event-store/codec/canonical-json';
import { UnstorableValue } from '../../../src/event-store/codec/codec-errors';

const json = fc.jsonValue({ stringUnit: 'binary' });
const inAnyOrder = fc.oneof(json, fc.dictionary(fc.oneof(fc.nat().map(String), fc.string({ unit: 'binary' })), json));

describe('the canonical form', () => {
  it('is that of RFC 8785, in whatever order the members came', () => {
    fc.assert(
      fc.property(inAnyOrder, (value) => {
        const text = canonicalJson(value);
        expect(text).toBe(canonicalize(value));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('leaves out what is absent, and knows no half characters, no endless numbers and nothing that is not JSON', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
    for (const value of [{ a: '\ud800' }, { '\udfff': 1 }, [Number.NaN], { a: Infinity }])
      expect(() => canonicalJson(value)).toThrow(UnstorableValue);
  });
});
