import { isSafeAt } from '../../domain/person/contact-plan';
import { agreedWays, channelsRuledOut, waysBeforeAnyPlan } from './safe-ways';
import type { SafeContactFacts, SafeContactNotice } from './safe-contact';
import { nextTime, safeUntil, todaysTimes } from './safe-time-words';

const dualRole = 'This person is also a suspect. Another officer makes contact, evidence is not talked of, and the Inspector decides.';
const noContact = 'They asked for no routine contact. Only a notice of danger may go out, by a way that they chose.';

/** The notice at the head of every page from which somebody might be contacted. */
export function toSafeContact(facts: SafeContactFacts): SafeContactNotice {
  const { person, noContactSince, diedLearntAt } = facts;
  const warnings = [...(noContactSince === undefined ? [] : [noContact]), ...(facts.dualRole ? [dualRole] : [])];
  const nothing = { safe: false, lines: [], ways: [] };
  if (diedLearntAt !== undefined) {
    const died = 'Send no letter, message or survey. Their rights pass to the relatives that they named.';
    return { ...nothing, heading: 'This person has died', warnings: [died, ...warnings] };
  }
  if (!person) return { ...nothing, heading: 'Nobody to contact in this case', warnings, lines: ['No person is named in it.'] };
  if (person.erased) return { ...nothing, heading: 'This person’s details were erased', warnings };
  return person.plan ? planned(facts, person.plan, warnings) : unplanned(person, warnings);
}

type Person = NonNullable<SafeContactFacts['person']>;

const unplanned = (person: Person, warnings: readonly string[]): SafeContactNotice => ({
  safe: false,
  heading: 'No contact plan agreed yet',
  warnings,
  lines: [
    'Nobody has asked yet when and how it is safe to reach them.',
    'Ask first whether they can talk. Say nothing to anybody else who answers.',
    'No voicemail, text, letter or withheld number until they have agreed to it.',
    ...aboutPerson(person),
  ],
  ways: waysBeforeAnyPlan(person),
});

function planned(
  { at, noContactSince, person }: SafeContactFacts,
  plan: NonNullable<Person['plan']>,
  warnings: readonly string[],
): SafeContactNotice {
  const isSafe = isSafeAt(plan, at) && plan.ways.length > 0;
  const said = [
    ['Never say', plan.neverSay],
    ['Code word', plan.codeWord],
  ].flatMap(([label, text]) => (text === undefined ? [] : [`${label}: ${text}`]));
  const agreed = [
    ['May answer', plan.mayAnswer],
    ['Interpreter', plan.interpreter],
    ['How often', plan.interval],
  ].flatMap(([label, text]) => (text === undefined ? [] : [`${label}: ${text}`]));
  return {
    safe: isSafe && noContactSince === undefined,
    heading: noContactSince === undefined ? headingOf(plan, at, isSafe) : 'No routine contact',
    warnings: [...warnings, ...said],
    lines: [
      todaysTimes(plan, at),
      ...(isSafe ? [] : [nextTime(plan, at)]),
      ...channelsRuledOut(plan),
      ...agreed,
      ...(person ? aboutPerson(person) : []),
    ],
    ways: agreedWays(plan),
  };
}

function headingOf(plan: NonNullable<Person['plan']>, at: SafeContactFacts['at'], isSafe: boolean): string {
  if (plan.ways.length === 0) return 'Do not make contact: no way is agreed';
  return isSafe ? `Safe to contact now${safeUntil(plan, at)}` : 'Do not make contact now: not a safe time';
}

const aboutPerson = ({ language, wishes }: Person): readonly string[] => [
  ...(language === undefined ? [] : [`Language: ${languageWords(language)}`]),
  ...(wishes === undefined ? [] : [`Their wishes: ${wishes}`]),
];

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** As it was said, or the word for it where other systems gave its code. */
const languageWords = (language: string): string => (/^[a-z]{2,3}$/.test(language) ? (languages.of(language) ?? language) : language);
