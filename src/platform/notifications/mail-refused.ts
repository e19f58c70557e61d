/** The mail server would not take this letter; it may take the next. What it said is not repeated: it names the mailbox. */
export class MailRefused extends Error {
  constructor() {
    super('the mail server refused a letter');
    this.name = 'MailRefused';
  }
}
