import fc from 'fast-check';
import { v5 } from 'uuid';
import { commandIdOf, derivedId, eventIdOf } from '../../src/kernel/derived-ids';
import { isUuid, type CommandId } from '../../src/kernel/ids';

describe('an id that follows from what asked for it', () => {
  it('is a uuid of version 5 as others compute it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const id = derivedId('4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5a01' as CommandId, name);
        expect(isUuid(id)).toBe(true);
        expect(id).toBe(v5(`4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5a01/${name}`, '0d9a3f6e-61f4-5a0b-9f0e-3a1c8f7d2b03'));
      }),
    );
  });

  it('is the same for the same request, and another for any other', () => {
    const one = commandIdOf('a', '/cases', 'k');
    expect(commandIdOf('a', '/cases', 'k')).toBe(one);
    const ids = [
      one,
      commandIdOf('a/', 'cases', 'k'),
      commandIdOf('a', '/cases/k', ''),
      eventIdOf(one, 'case-1', 0),
      eventIdOf(one, 'case-1', 1),
      eventIdOf(one, 'case-2', 0),
      derivedId(one, 'case-1:0'),
      derivedId(one, 'person'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
