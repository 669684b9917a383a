import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoOverflow, picture } from './looks';

test.beforeEach(async ({ page }) => {
  await page.goto('/_ui');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('every component in every state is accessible', async ({ page }, info) => {
  await expectAccessible(page);
  await expectNoOverflow(page);
  await picture(page, info, 'gallery', true);
});

for (const [button, layer] of [
  ['Mở Dialog', 'dialog'],
  ['Mở Sheet', 'dialog'],
  ['Mở KeyboardHelp', 'dialog'],
  ['Mở Popover', 'dialog'],
  ['Mở Menu', 'menu'],
] as const) {
  test(`${button}: the open layer is accessible, Escape closes it and focus returns`, async ({ page }, info) => {
    const opener = page.getByRole('button', { name: button, exact: true });
    await opener.click();
    await expect(page.getByRole(layer)).toBeVisible();
    await expectAccessible(page);
    await picture(page, info, `gallery-${button.slice(3).toLowerCase()}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole(layer)).toBeHidden();
    await expect(opener).toBeFocused();
  });
}

test('the table has one Tab stop and arrows move inside', async ({ page }) => {
  const rows = page.getByRole('table', { name: 'Nhiệm vụ' }).locator('tbody tr');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(rows.nth(1).getByRole('link')).toBeFocused();
  await expect(rows.locator('a[tabindex="-1"]')).toHaveCount(3);
});
