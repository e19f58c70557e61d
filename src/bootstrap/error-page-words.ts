import type { Problem } from '../platform/errors/problem';

type Words = { readonly title: string; readonly lines: readonly string[] };

const byStatus: Readonly<Record<number, Words>> = {
  400: { title: 'This could not be read', lines: ['Something about the request was not right. Go back, check it and send it again.'] },
  403: {
    title: 'You cannot do this',
    lines: ['Your role does not include this. You are still signed in. If you need it for your work, ask your supervisor.'],
  },
  404: { title: 'Page not found', lines: ['There is nothing here that you can see. Check the address, or start from the home page.'] },
  412: {
    title: 'Somebody else changed this',
    lines: ['It was changed since you read it. Look at what stands there now, then decide again.'],
  },
  413: { title: 'This is too long', lines: ['What you sent is more than can be taken at once. Shorten it and send it again.'] },
  429: { title: 'Too many tries', lines: ['Wait a minute, then try again.'] },
  500: { title: 'Sorry, there is a problem with the service', lines: ['Try again later. Nothing was half-written.'] },
  503: { title: 'This cannot be taken now', lines: ['Nothing was lost. Try again in a moment.'] },
};

/** A heading and plain sentences; a refusal's own words stand under a heading of theirs. */
export function errorPageWords({ status, title, code }: Problem): Words {
  if (code === 'FORGERY_SUSPECTED')
    return {
      title: 'Nothing was sent yet',
      lines: ['This form was opened before you signed in again. What you typed is kept: send it again if it is yours.'],
    };
  if (status === 409) return { title: 'This cannot be done', lines: [title] };
  if (status === 403 && code !== 'NOT_ALLOWED') return { title: 'You cannot do this', lines: [title] };
  return byStatus[status] ?? { title, lines: [] };
}
