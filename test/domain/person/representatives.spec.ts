import { instant, localDate } from '../../../src/kernel/instant';
import type { PersonCommand } from '../../../src/domain/person/commands';
import { representativesAt, speaksFor } from '../../../src/domain/person/representative-at';
import type { RepresentativeId } from '../../../src/domain/person/representative-shape';
import { amira, answerAfter, given, now, other, stateAfter } from './scene';

const mother = '00000000-0000-4000-8000-00000000c001' as RepresentativeId;
const uncle = '00000000-0000-4000-8000-00000000c002' as RepresentativeId;
const guardian: PersonCommand = {
  ...given, type: 'NameRepresentative', representativeId: mother, kind: 'GUARDIAN', name: 'Her mother', topics: [], from: now, endsOn: localDate('2026-07-15'),
}; // prettier-ignore
const spokesperson: PersonCommand = {
  ...given, type: 'NameRepresentative', representativeId: uncle, kind: 'SPOKESPERSON', name: 'Her uncle', topics: ['UPDATE'], from: now, knownAs: { personId: other },
}; // prettier-ignore
const bar: PersonCommand = { ...given, type: 'BarRepresentative', representativeId: uncle, reason: 'May be the suspect', from: now };

describe('A representative', () => {
  it('who is a guardian speaks until the 18th birthday begins, in local time', () => {
    const state = stateAfter(guardian);
    expect(speaksFor(state, mother, 'UPDATE', instant('2026-07-14T22:59:59.999Z'))).toBe(true);
    expect(speaksFor(state, mother, 'UPDATE', instant('2026-07-14T23:00:00.000Z'))).toBe(false);
  });

  it('who is a guardian has a day on which that ends', () => {
    expect(answerAfter([], { ...guardian, endsOn: undefined })).toBe('GUARDIAN_NEEDS_AN_END');
    expect(answerAfter([], { ...guardian, endsOn: localDate('2026-03-02') })).toBe('ENDS_BEFORE_IT_BEGINS');
  });

  it('is kept on past that day where the person renews it', () => {
    const renewed: PersonCommand = { ...given, type: 'RenewRepresentative', representativeId: mother, endsOn: localDate('2027-07-15') };
    expect(speaksFor(stateAfter(guardian, renewed), mother, 'UPDATE', instant('2026-09-01T00:00:00.000Z'))).toBe(true);
    expect(speaksFor(stateAfter(guardian, { ...renewed, endsOn: undefined }), mother, 'UPDATE', instant('2036-09-01T00:00:00.000Z'))).toBe(
      true,
    );
    expect(answerAfter([guardian, renewed], renewed)).toBe(0);
    expect(answerAfter([guardian], { ...renewed, endsOn: localDate('2026-07-01') })).toBe('ENDS_BEFORE_IT_BEGINS');
    expect(answerAfter([], renewed)).toBe('REPRESENTATIVE_UNKNOWN');
  });

  it('speaks only on the topics for which they were named, from when they were', () => {
    const state = stateAfter(spokesperson);
    expect(speaksFor(state, uncle, 'UPDATE', now)).toBe(true);
    expect(speaksFor(state, uncle, 'CLOSING', now)).toBe(false);
    expect(speaksFor(state, uncle, 'UPDATE', instant('2026-03-01T09:00:00.000Z'))).toBe(false);
  });

  it('speaks no more once it is ended', () => {
    const ended: PersonCommand = { ...given, type: 'EndRepresentative', representativeId: uncle, ending: 'PERSON_ASKED', until: now };
    expect(representativesAt(stateAfter(spokesperson, ended), now)).toEqual([]);
    expect(answerAfter([spokesperson, ended], ended)).toBe(0);
    expect(answerAfter([], ended)).toBe('REPRESENTATIVE_UNKNOWN');
    const renew: PersonCommand = { ...given, type: 'RenewRepresentative', representativeId: uncle };
    expect(answerAfter([spokesperson, ended], renew)).toBe('RENEWED_NO_LONGER');
  });

  it('is somebody else, with a name, named once', () => {
    expect(answerAfter([], { ...spokesperson, knownAs: { personId: amira } })).toBe('REPRESENTATIVE_IS_THE_PERSON');
    expect(answerAfter([], { ...spokesperson, name: '' })).toBe('NAME_MISSING');
    expect(answerAfter([spokesperson], spokesperson)).toBe('REPRESENTATIVE_ALREADY_NAMED');
  });
});

describe('A barred person', () => {
  it('speaks for the person no more', () => {
    expect(representativesAt(stateAfter(spokesperson, bar), now)).toEqual([]);
    expect(answerAfter([spokesperson, bar], bar)).toBe(0);
  });

  it('cannot be named again under another naming', () => {
    const again = { ...spokesperson, representativeId: mother } as PersonCommand;
    expect(answerAfter([spokesperson, bar], again)).toBe('REPRESENTATIVE_BARRED');
  });

  it('may be barred without ever having been named, by name and with a reason', () => {
    expect(answerAfter([], bar)).toBe('NAME_MISSING');
    expect(answerAfter([], { ...bar, name: 'A neighbour' })).toBe(1);
    expect(answerAfter([spokesperson], { ...bar, reason: ' ' })).toBe('REASON_MISSING');
    expect(answerAfter([{ ...bar, name: 'Her uncle' }], spokesperson)).toBe('REPRESENTATIVE_BARRED');
  });
});
