import type { Terminal } from './verb';

const toldEvery = 5000;

/** A line each time another twentieth is done, or, where nobody can say of how many, another five thousand. */
export function progressOn({ err }: Terminal, what: string, unit: string): (done: number, of: number | undefined) => void {
  let told = -1;
  return (done, of) => {
    if (of === undefined) {
      if (done % toldEvery === 0) err(`${what}: ${done} ${unit}`);
      return;
    }
    const percent = of === 0 ? 100 : Math.floor((done / of) * 20) * 5;
    if (percent === told) return;
    told = percent;
    err(`${what}: ${String(percent).padStart(3)} % (${done} of ${of} ${unit})`);
  };
}
