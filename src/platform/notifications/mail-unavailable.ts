/** The mail server takes no letter for now: it is away, too slow, or does not admit us. */
export class MailUnavailable extends Error {
  constructor() {
    super('the mail server cannot be reached');
    this.name = 'MailUnavailable';
  }
}
