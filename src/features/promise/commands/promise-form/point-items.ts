import type { PromisePoint } from '../../../../domain/promise/point-shape';
import type { OpenedCase } from '../../../../domain/support-case/state';

/** The points of a case as the choices of a form. */
export const pointItems = ({ promise }: OpenedCase, isOffered: (point: PromisePoint) => boolean) =>
  (promise?.points ?? []).filter(isOffered).map(({ code, title }) => ({ value: code, text: `${code} ${title}` }));

export const codesOf = ({ promise }: OpenedCase): readonly string[] => (promise?.points ?? []).map(({ code }) => code);

export const isDeclined = ({ promise }: OpenedCase, code: string): boolean =>
  promise?.declined.some(({ point }) => point === code) === true;
