/** Nobody is signed in: 401 for programs, the sign-in page for people. */
export class NotSignedIn extends Error {
  constructor() {
    super('sign in first');
    this.name = 'NotSignedIn';
  }
}
