/** What a calendar may be called for ever. A one-off holiday adds `+<date>` to it. */
export const calendarVersion = /^[0-9a-z][0-9a-z.+-]{0,79}$/;
