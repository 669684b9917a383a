import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
// Another run of Playwright empties test-results: whoever wants to keep the pictures names another folder.
const folder = process.env.DONDOC_PICTURES ?? 'test-results/journey';
let taken = 0;

/** What is wrong with the screens seen so far; asserted once at the end, so that one blemish does not stop the journey. */
export const blemishes: string[] = [];

/** A screen as a person has it now: pictures, WCAG 2.2 A and AA at both sizes, no sideways scrolling. */
export async function look(page: Page, name: string) {
  const number = String(++taken).padStart(2, '0');
  for (const [kind, size] of Object.entries(sizes)) {
    await page.setViewportSize(size);
    await page.waitForTimeout(150);
    await page.screenshot({ path: `${folder}/${number}-${name}-${kind}.png` });
    blemishes.push(...(await violations(page)).map((violation) => `${name}, ${kind}: ${violation}`));
  }
  await page.setViewportSize({ width: 320, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) blemishes.push(`${name}: ${width} pixels wide at 320`);
  await page.setViewportSize(sizes.desk);
}

async function violations(page: Page) {
  // React Aria's announcer names a button that was pending for seven seconds more, also when the page has left it.
  const { violations } = await new AxeBuilder({ page })
    .exclude('[data-live-announcer]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.failureSummary}`));
}
