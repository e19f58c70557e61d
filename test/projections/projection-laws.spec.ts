import { onStream } from '../support/given-events';
import { projection } from '../support/projection';
import { shut, tallyView, told, type ContactTold } from '../support/tally-view';
import type { View } from '../../src/projections/view';

const event = <T extends { type: string; data: object }>({ type, data }: T) => ({ type, schemaVersion: 1 as const, data }) as never;
const contact = (caseId: string, contactId: string) => onStream(`supportCase-${caseId}`, event(told(caseId, contactId)));
const end = (caseId: string) => onStream(`supportCase-${caseId}`, event(shut(caseId)));

describe('A projection is held to its laws by every test of it', () => {
  const tally = projection(tallyView());

  it('passes with rows that are as expected', () => {
    tally.given(contact('a', '1'), contact('b', '1'), contact('a', '2')).then({ a: { contacts: ['1', '2'] }, b: { contacts: ['1'] } });
    tally.given(contact('a', '1'), end('a')).then({});
  });

  it('fails on rows that are not', () => {
    expect(() => {
      tally.given(contact('a', '1')).then({ a: { contacts: ['2'] } });
    }).toThrow();
  });

  describe('and a bad one is reported', () => {
    const { projection: pure, rows } = tallyView();
    type Bad = View<{ contacts: readonly string[] }, ContactTold>;
    const bad = (evolve: Bad['projection']['evolve'], over: Partial<Bad['rows']> = {}): Bad => ({
      projection: { ...pure, handles: ['ContactTold'], evolve },
      rows: { ...rows, ...over },
    });
    const adding = projection(bad((row, { data }) => ({ contacts: [...(row?.contacts ?? []), data.contactId] })));
    const ordering = projection(
      bad((row, { data }) => ({
        contacts: row?.contacts.includes(data.contactId) ? row.contacts : [...(row?.contacts ?? []), data.contactId],
      })),
    );
    const forgetting = projection(bad(pure.evolve as never, { save: () => undefined }));
    const changing = projection(
      bad((row, { data }) => {
        if (!row) return { contacts: [data.contactId] };
        (row.contacts as string[]).push(data.contactId);
        return row;
      }),
    );
    const shared = [...onStream('person-1', event(told('a', '1'))), ...onStream('person-2', event(told('a', '2')))];

    it('where it adds a delta', () => {
      expect(() => {
        adding.given(contact('a', '1')).then({ a: { contacts: ['1'] } });
      }).toThrow('comes again changes nothing');
    });

    it('where the order of the streams shows', () => {
      expect(() => {
        ordering.given(shared).then({ a: { contacts: ['1', '2'] } });
      }).toThrow('the streams in another order');
    });

    it('where what it saves cannot be loaded', () => {
      expect(() => {
        forgetting.given(contact('a', '1')).then({ a: { contacts: ['1'] } });
      }).toThrow('rows read back from disk');
    });

    it('where it changes a row in place', () => {
      expect(() => {
        changing.given(contact('a', '1'), contact('a', '2')).then({ a: { contacts: ['1', '2'] } });
      }).toThrow(TypeError);
    });
  });
});
