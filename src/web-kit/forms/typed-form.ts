/** What is wrong with a field, in words for the person; `field` is the name (and id) of the input to go to, '' for the form as a whole. */
export type FieldError = { readonly field: string; readonly text: string };

export type TypedValues = Readonly<Record<string, string | readonly string[]>>;

/** What stands in a form when it is shown: as it was typed, with what is wrong. `commandId` stays while the person tries again. */
export type TypedForm = {
  readonly values: TypedValues;
  readonly errors: readonly FieldError[];
  readonly commandId?: string;
  readonly notice?: string;
};

export const untyped: TypedForm = { values: {}, errors: [] };
