import type { Terminal } from './verb';

/** A line each time another twentieth is done. */
export function progressOn({ err }: Terminal, what: string, unit: string): (done: number, of: number) => void {
  let told = -1;
  return (done, of) => {
    const percent = of === 0 ? 100 : Math.floor((done / of) * 20) * 5;
    if (percent === told) return;
    told = percent;
    err(`${what}: ${String(percent).padStart(3)} % (${done} of ${of} ${unit})`);
  };
}
