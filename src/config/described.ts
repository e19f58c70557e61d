import 'reflect-metadata';

const key = Symbol('description of an environment variable');

/** What a variable is for, in words; printed in `.env.example`. */
export const described =
  (text: string): PropertyDecorator =>
  (target, name) => {
    const known = (Reflect.getOwnMetadata(key, target) as Map<string, string> | undefined) ?? new Map<string, string>();
    Reflect.defineMetadata(key, known.set(String(name), text), target);
  };

/** The variables of a class in the order in which they stand there. */
export const descriptionsOf = (type: abstract new () => object): ReadonlyMap<string, string> =>
  (Reflect.getMetadata(key, type.prototype as object) as Map<string, string> | undefined) ?? new Map<string, string>();
