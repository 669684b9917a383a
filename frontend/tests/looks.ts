import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type TestInfo } from '@playwright/test';

/** WCAG 2.2 A and AA, nothing excused. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const told = violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.failureSummary}`),
  );
  expect(told).toEqual([]);
}

export async function expectNoOverflow(page: Page, open?: (page: Page) => Promise<void>) {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await open?.(page);
  // What floats finds its new place a moment after the page.
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (size) await page.setViewportSize(size);
}

/** A picture for a person to look at, in test-results. */
export async function picture(page: Page, info: TestInfo, name: string, fullPage = false) {
  await page.screenshot({ path: `test-results/pictures/${name}-${info.project.name}.png`, fullPage });
}
