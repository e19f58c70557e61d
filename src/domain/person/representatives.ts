import { accepted } from '../../kernel/decider';
import { withoutAbsent } from '../without-absent';
import type { BarRepresentative, EndRepresentative, KnownAs, NameRepresentative, RenewRepresentative } from './commands';
import { isBarred, startOf } from './representative-at';
import type { Known, Verdict } from './verdict';
import { isBlank, no, theirs } from './verdict';

export function nameRepresentative(command: NameRepresentative, state: Known): Verdict {
  const { representativeId, kind, name, knownAs, topics, from, endsOn } = command;
  const { personId } = state;
  if (isBlank(name)) return no('NAME_MISSING');
  if (isThePerson(knownAs, personId)) return no('REPRESENTATIVE_IS_THE_PERSON');
  if (isBarred(state, command)) return no('REPRESENTATIVE_BARRED');
  if (state.representatives.some((one) => one.representativeId === representativeId)) return no('REPRESENTATIVE_ALREADY_NAMED');
  if (kind === 'GUARDIAN' && endsOn === undefined) return no('GUARDIAN_NEEDS_AN_END');
  if (endsOn !== undefined && startOf(endsOn) <= from) return no('ENDS_BEFORE_IT_BEGINS');
  const words = withoutAbsent({ reach: theirs(personId, command.reach), relationship: theirs(personId, command.relationship) });
  const rest = withoutAbsent({ knownAs, endsOn });
  const data = { personId, representativeId, kind, name: theirs(personId, name), topics: [...topics], from, ...words, ...rest };
  return accepted({ type: 'RepresentativeNamed', schemaVersion: 1, data });
}

export function renewRepresentative({ representativeId, endsOn }: RenewRepresentative, state: Known): Verdict {
  const one = state.representatives.find((named) => named.representativeId === representativeId);
  if (!one) return no('REPRESENTATIVE_UNKNOWN');
  if (isBarred(state, one)) return no('REPRESENTATIVE_BARRED');
  if (one.endedAt !== undefined) return no('RENEWED_NO_LONGER');
  if (one.endsOn === endsOn) return accepted();
  if (endsOn !== undefined && (one.endsOn === undefined || endsOn < one.endsOn)) return no('ENDS_BEFORE_IT_BEGINS');
  const data = { personId: state.personId, representativeId, ...withoutAbsent({ endsOn }) };
  return accepted({ type: 'RepresentativeRenewed', schemaVersion: 1, data });
}

export function barRepresentative(command: BarRepresentative, state: Known): Verdict {
  const { representativeId, name, reason, from } = command;
  const { personId } = state;
  if (isBlank(reason)) return no('REASON_MISSING');
  const named = state.representatives.find((one) => one.representativeId === representativeId);
  const knownAs = command.knownAs ?? named?.knownAs;
  if (isThePerson(knownAs, personId)) return no('REPRESENTATIVE_IS_THE_PERSON');
  if (!named && isBlank(name)) return no('NAME_MISSING');
  if (state.barred.some((one) => one.representativeId === representativeId)) return accepted();
  const rest = withoutAbsent({ name: theirs(personId, name), knownAs });
  const data = { personId, representativeId, reason: theirs(personId, reason), from, ...rest };
  return accepted({ type: 'RepresentativeBarred', schemaVersion: 1, data });
}

export function endRepresentative({ representativeId, ending, until }: EndRepresentative, state: Known): Verdict {
  const one = state.representatives.find((named) => named.representativeId === representativeId);
  if (!one) return no('REPRESENTATIVE_UNKNOWN');
  if (one.endedAt !== undefined) return accepted();
  const data = { personId: state.personId, representativeId, ending, until };
  return accepted({ type: 'RepresentativeEnded', schemaVersion: 1, data });
}

const isThePerson = (knownAs: KnownAs | undefined, personId: string): boolean =>
  knownAs !== undefined && 'personId' in knownAs && knownAs.personId === personId;
