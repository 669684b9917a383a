import { type Browser, expect, type Page } from '@playwright/test';

const pages = new Map<string, Page>();
/** What the browser held against the policy, over the whole journey. */
export const cspReports: string[] = [];

/** This person's page: signed in at Keycloak's Vietnamese page the first time, wherever they were left later. */
export async function person(browser: Browser, user: string): Promise<Page> {
  const known = pages.get(user);
  if (known) return known;
  const page = await open(browser, user);
  await page.goto('/');
  await signIn(page, user);
  return page;
}

/** A page of a person who has not signed in yet. */
export async function open(browser: Browser, user: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) cspReports.push(`${user}: ${message.text()}`);
  });
  pages.set(user, page);
  return page;
}

export async function signIn(page: Page, user: string) {
  await page.getByLabel('Tên đăng nhập').fill(user);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(user);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** A page of the SPA by its address, settled. */
export async function visit(page: Page, address: string) {
  await page.goto(address);
  await settled(page);
}

export async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}
