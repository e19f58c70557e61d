import { NoAnswer } from './failure';

/** The client's own deadlines do not hold on every path, so each call has ours round it. What answers later is not listened to. */
export function within<T>(ms: number, call: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new NoAnswer());
    }, ms);
    call.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
