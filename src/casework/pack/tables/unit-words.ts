/** What the units are called now, by their code, which figures keep for ever. */
export type UnitNames = ReadonlyMap<string, string>;

/** `LPU-1 Harbour`; the code alone where no unit of that code has a name now (it was merged, or never had one). */
export function unitWords(lpu: string, names: UnitNames): string {
  const name = names.get(lpu);
  return name === undefined ? lpu : `${lpu} ${name}`;
}
