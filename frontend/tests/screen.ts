import { expect, type Page, test } from '@playwright/test';
import { fakeServer, signIn, type Weather } from './fake/server';
import { expectAccessible, expectNoOverflow, picture } from './looks';

/** A page of the product, with what is done on it before somebody looks. */
export interface Screen {
  name: string;
  path: string;
  as: [username: string, roles: string[], unit: string];
  /** Words that show that the screen is there. */
  shows: string;
  weather?: Weather;
  open?: (page: Page) => Promise<void>;
  /** A menu keeps the place where it was opened: on the narrow screen it is opened anew. */
  isMenu?: boolean;
}

export const coordinator: Screen['as'] = ['coordinator', ['coordinator'], 'VPUB'];
export const leader: Screen['as'] = ['leader', ['leader'], 'VPUB'];
export const clerk: Screen['as'] = ['clerk', ['clerk'], 'VPUB'];
export const admin: Screen['as'] = ['admin', ['admin'], 'VPUB'];
export const police: Screen['as'] = ['liaison', ['liaison'], 'CONGANTINH'];
export const officer: Screen['as'] = ['officer.tonghop', ['officer'], 'TONGHOP'];
export const head: Screen['as'] = ['head.tonghop', ['unit-head'], 'TONGHOP'];

export const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();

/** Opens each screen, takes its picture, and asks that it is accessible, fits 320 px and throws nothing. */
export function expectScreens(screens: readonly Screen[]) {
  for (const screen of screens) {
    test(`${screen.name} is accessible and fits`, async ({ page }, info) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await fakeServer(page, screen.weather);
      await signIn(page, ...screen.as);
      await page.goto(screen.path);
      await expect(page.getByText(screen.shows).first()).toBeAttached({ timeout: 15_000 });
      if (screen.weather !== 'slow') await expect(page.getByText('Đang tải…')).toHaveCount(0);
      await screen.open?.(page);
      await picture(page, info, screen.name);
      await expectAccessible(page);
      if (screen.isMenu) await page.keyboard.press('Escape');
      await expectNoOverflow(page, screen.isMenu ? screen.open : undefined);
      expect(faults).toEqual([]);
    });
  }
}
