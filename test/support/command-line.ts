import { runCli } from '../../src/cli/run-cli';

/** Runs one verb as somebody types it, with nothing in the environment: its exit status, and what it said where. */
export async function cli(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await runCli(words, { out: (line) => out.push(line), err: (line) => err.push(line), variables: {} });
  return { status, out: out.join('\n'), err: err.join('\n') };
}
