import { IsIn } from 'class-validator';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../src/kernel/instant';
import { IsPlainText } from '../../src/platform/validation/is-plain-text';
import { IsChoices } from '../../src/web-kit/forms/is-choices';
import { localMoment } from '../../src/web-kit/forms/local-moment';
import { parseForm } from '../../src/web-kit/forms/parse-form';
import { WhenTyped } from '../../src/web-kit/forms/when-typed';

class ContactForm {
  @WhenTyped({ prefix: 'occurred', label: 'when this happened', notInFuture: true })
  occurredAt: Instant;

  @IsIn(['TELEPHONE', 'LETTER'], { message: 'Select how you got in touch' })
  channel: string;

  @IsChoices(['UPDATE', 'WELFARE'], { message: 'Select what it was about' })
  purposes: string[];

  @IsPlainText(20, { message: 'Keep the note under 20 characters' })
  note: string;
}

const now = '2026-11-20T12:00:00.000Z' as Instant;
const right = {
  'occurred-date': '2026-04-02',
  'occurred-time': '14:05',
  channel: 'TELEPHONE',
  purposes: 'UPDATE',
  note: ' Rang.\r\nAll well. ',
  _csrf: 'x',
  commandId: 'y',
  revision: '3',
};
const parse = (body: object) => parseForm(ContactForm, body, now);

describe('a posted form', () => {
  it('joins a London date and time, makes one checkbox a list, tidies text and leaves the hidden fields out', () => {
    const form = parse(right);
    expect(form).toMatchObject({
      ok: true,
      value: { occurredAt: '2026-04-02T13:05:00.000Z', channel: 'TELEPHONE', purposes: ['UPDATE'], note: 'Rang.\nAll well.' },
    });
    expect(form.typed.values).not.toHaveProperty('_csrf');
  });

  it('names every fault at once, one sentence a field, and keeps what was typed', () => {
    const form = parse({
      'occurred-date': '2026-02-30',
      'occurred-time': '14:05',
      channel: 'CARRIER_PIGEON',
      purposes: ['UPDATE', 'SPYING'],
      note: 'x'.repeat(21),
    });
    expect(form.ok).toBe(false);
    expect(form.typed.errors.map(({ field }) => field).sort()).toEqual(['channel', 'note', 'occurred-date', 'purposes']);
    expect(form.typed.values['note']).toBe('x'.repeat(21));
  });

  it('refuses a moment that is still to come', () => {
    expect(parse({ ...right, 'occurred-date': '2026-11-20', 'occurred-time': '12:01' }).typed.errors).toEqual([
      { field: 'occurred-date', text: 'Enter when this happened as a date and time from 1900 on, not in the future' },
    ]);
  });

  it('refuses the hour that the clocks skip in March', () => {
    const form = parse({ ...right, 'occurred-date': '2026-03-29', 'occurred-time': '01:30' });
    expect(form.typed.errors).toEqual([{ field: 'occurred-time', text: expect.stringContaining('did not exist') }]);
  });

  it('takes the earlier of the hour that comes twice in October, and says so', () => {
    const form = parse({ ...right, 'occurred-date': '2026-10-25', 'occurred-time': '01:30' });
    expect(form).toMatchObject({
      ok: true,
      value: { occurredAt: '2026-10-25T00:30:00.000Z' },
      notices: [expect.stringContaining('earlier')],
    });
  });

  it.each([
    ['nothing', undefined],
    ['a list', ['a']],
    ['fields that are no text', { note: { a: 1 }, channel: 5 }],
    ['an unknown field', { ...right, extra: 'x' }],
    ['a polluted prototype', JSON.parse('{"__proto__":{"note":"x"}}') as object],
  ])('answers %s with faults, not with a failure', (_, body) => {
    expect(parseForm(ContactForm, body, now).ok).toBe(false);
  });

  it('reads back every London moment that exists as itself', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1972-01-01'), max: new Date('2199-12-30'), noInvalidDate: true }), (date) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(Math.floor(date.getTime() / 60_000) * 60_000).toZonedDateTimeISO(
          'Europe/London',
        );
        const moment = localMoment(zoned.toPlainDate().toString(), zoned.toPlainTime().toString().slice(0, 5));
        expect(moment.kind).toBe('moment');
        if (moment.kind === 'moment' && !moment.twice) expect(moment.at).toBe(zoned.toInstant().toString({ smallestUnit: 'millisecond' }));
      }),
    );
  });
});
