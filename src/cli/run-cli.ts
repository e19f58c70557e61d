import { parseArgs } from 'node:util';
import { ConfigurationError } from '../config/configuration-error';
import { helpOf, helpOfAll } from './help';
import type { ExitStatus, Terminal, Verb } from './verb';
import { parseOptions, WrongUse } from './verb';
import { verbs } from './verbs';

const byName = (words: readonly string[]): Verb | undefined =>
  verbs.find(({ name }) => name === words.slice(0, 2).join(' ')) ?? verbs.find(({ name }) => name === words[0]);

/** Runs one verb. Never throws: every fault is a line on `err` and an exit status. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const verb = byName(words);
  if (!verb) return answerNone(words, terminal);
  try {
    const { values, positionals } = parse(verb, words.slice(verb.name.split(' ').length));
    if (values['help'] === true) {
      for (const line of helpOf(verb)) terminal.out(line);
      return 0;
    }
    const [least, most] = verb.words ?? [0, 0];
    if (positionals.length < least || positionals.length > most) throw new WrongUse(`usage: ${verb.name} ${verb.usage}`);
    return await verb.run({ values, words: positionals }, terminal);
  } catch (error) {
    terminal.err(error instanceof Error ? error.message : String(error));
    if (error instanceof WrongUse) terminal.err(`See \`npm run cli -- ${verb.name} --help\`.`);
    return error instanceof WrongUse || error instanceof ConfigurationError ? 2 : 1;
  }
}

function parse(verb: Verb, args: readonly string[]): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: parseOptions(verb), allowPositionals: true, strict: true });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function answerNone(words: readonly string[], terminal: Terminal): ExitStatus {
  const asked = words.length === 0 || words[0] === '--help' || words[0] === '-h' || words[0] === 'help';
  if (!asked) terminal.err(`There is no verb \`${words.slice(0, 2).join(' ')}\`.`);
  for (const line of helpOfAll(verbs)) (asked ? terminal.out : terminal.err)(line);
  return asked && words.length > 0 ? 0 : 2;
}
