/** Known, but may not do this: 403. The session stays. */
export class NotAllowed extends Error {
  constructor() {
    super('this is not among what you may do');
    this.name = 'NotAllowed';
  }
}
