/** Why a file is not opened as the log. Nothing in it was changed. The message says what to do about it. */
export class LogFileRefused extends Error {
  constructor(
    readonly reason:
      'missing' | 'not-ours' | 'newer' | 'read-only' | 'full' | 'busy' | 'damaged' | 'sqlite-too-old' | 'not-durable' | 'failed',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'LogFileRefused';
  }
}
