import { isPlain, type Personal } from '../../kernel/personal';

/** What a personal field says; nothing where it was never given or was erased. */
export const said = <T = string>(personal: Personal<T> | undefined): T | undefined =>
  personal && isPlain(personal) ? personal.value : undefined;

/** How pages call somebody whose name cannot be read any more. */
export const nameOf = (name: Personal | undefined): string => said(name) ?? 'Somebody whose data was erased';
