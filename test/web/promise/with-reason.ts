import type { Browser, OpenPage } from '../../support/browser';

/** A page of a case, after the question why it is opened, where the policy asks that. */
export async function openWithReason(browser: Browser, address: string): Promise<OpenPage> {
  const page = await browser.open(address);
  return page.path.endsWith('/reason') ? browser.submit(page, { reason: 'SUPERVISION' }) : page;
}
