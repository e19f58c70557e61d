/** What the address asks to be chosen before anything is typed, where that is one of the choices. */
export const preselected = (asked: unknown, among: readonly string[]): string | undefined =>
  typeof asked === 'string' && among.includes(asked) ? asked : undefined;
