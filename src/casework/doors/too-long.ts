/** What a page says of a text that cannot be taken. */
export const tooLong = (what: string, max: number): { message: string } => ({
  message: `${what} must be ${max.toLocaleString('en-GB')} characters or fewer, without control characters`,
});
