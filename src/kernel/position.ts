/** A place in the whole log, opaque and of one store: compare two with the store's own `compare`, never as text. */
export type Position = string & { readonly __brand: 'Position' };
