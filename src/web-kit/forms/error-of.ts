import type { TypedForm } from './typed-form';

/** What is wrong with one field, if anything. */
export const errorOf = (typed: TypedForm, field: string): string | undefined => typed.errors.find((error) => error.field === field)?.text;
