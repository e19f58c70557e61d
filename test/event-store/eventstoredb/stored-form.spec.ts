import fc from 'fast-check';
import { fromStoredForm, toStoredForm } from '../../../src/event-store/eventstoredb/stored-form';
import { anEvent, stream } from '../../contract/contract-words';

describe('how an event rests in EventStoreDB', () => {
  it('comes back to the byte, whatever its JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (data, metadata) => {
        const event = { ...anEvent('told'), data: data.replaceAll('\n', ' '), metadata: metadata.replaceAll('\n', ' ') };
        expect(fromStoredForm(event.type, toStoredForm(stream, 0n, event).data)).toEqual(event);
      }),
    );
  });

  it('keeps what JSON of a server would write anew: members in another order, numbers in another form', () => {
    const event = { ...anEvent('told'), data: '{"10":1,"9":2,"__proto__":{"x":1.0},"e":1E2}' };
    expect(fromStoredForm(event.type, toStoredForm(stream, 3n, event).data)?.data).toBe(event.data);
  });

  it('has the same id for the same bytes in the same place, and for no others', () => {
    const event = anEvent('told');
    const idIn = (place: typeof stream, revision: bigint, written: typeof event): string => toStoredForm(place, revision, written).id;
    expect(idIn(stream, 1n, event)).toBe(idIn(stream, 1n, { ...event }));
    const others = [
      idIn(stream, 2n, event),
      idIn('supportCase-2', 1n, event),
      idIn(stream, 1n, { ...event, data: '{"told":"otherwise"}' }),
      idIn(stream, 1n, { ...event, metadata: '{}' }),
    ];
    expect(new Set([idIn(stream, 1n, event), ...others]).size).toBe(5);
    expect(idIn(stream, 1n, event)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('is nothing where another program wrote', () => {
    for (const foreign of ['', '{}', '{"a":1}\n{}\n{}', 'x\ny']) expect(fromStoredForm('Other', Buffer.from(foreign))).toBeNull();
    expect(fromStoredForm('Other', { parsed: 'json' })).toBeNull();
  });
});
