import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { overhang } from './in-the-page';

const widths = [360, 1280];
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Everything that is wrong with the page as it stands, on a phone and on a desk: WCAG 2.2 AA, and nothing to scroll sideways for. */
export async function faultsOf(page: Page): Promise<string[]> {
  const asItWas = page.viewportSize();
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .withTags(standard)
      .analyze();
    for (const { id, nodes } of violations) faults.push(...nodes.map(({ html }) => `${width} px: ${id}: ${html.slice(0, 160)}`));
    const pixels = await page.evaluate<number>(overhang);
    if (pixels > 0) faults.push(`${width} px: the page is ${pixels} px too wide`);
  }
  if (asItWas) await page.setViewportSize(asItWas);
  return faults;
}
