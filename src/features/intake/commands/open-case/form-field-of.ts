/** The input of the form that a fault of the request belongs to. */
export function formFieldOf(pointer: string): string {
  const [, first = ''] = pointer.split('/');
  return ({ person: 'name', personId: 'name' } as Readonly<Record<string, string>>)[first] ?? first;
}
