/** The entries of a list as the choices of a form. */
export const asItems = (entries: readonly { readonly code: string | number; readonly label: string }[]) =>
  entries.map(({ code, label }) => ({ value: String(code), text: label }));
