import type { PolicyCheckpoints } from '../../../src/kernel/policy-checkpoints';
import type { Position } from '../../../src/kernel/position';

/** What the places of policies do alike wherever they rest. */
export function itKeepsThePlacesOfPolicies(name: string, newPlace: () => Promise<() => PolicyCheckpoints>): void {
  it(`keeps the place of each policy in ${name}, and gives the last one to whoever asks`, async () => {
    const open = await newPlace();
    const [one, two] = [open(), open()];
    expect(await one.read('when-a-do-b')).toBeNull();
    await one.write('when-a-do-b', { store: 'store', position: null });
    expect(await two.read('when-a-do-b')).toEqual({ store: 'store', position: null });
    await two.write('when-a-do-b', { store: 'store', position: '12' as Position });
    await one.write('when-c-do-d', { store: 'other', position: '99999999999999999999' as Position });
    expect(await one.read('when-a-do-b')).toEqual({ store: 'store', position: '12' });
    expect(await two.read('when-c-do-d')).toEqual({ store: 'other', position: '99999999999999999999' });
  });
}
