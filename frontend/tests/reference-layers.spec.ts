import { expect, type Page, test } from '@playwright/test';
import { fakeServer, signIn } from './fake/server';
import { expectAccessible, expectNoOverflow, picture } from './looks';

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();

async function relate(page: Page) {
  await press('Thêm quan hệ')(page);
  await page.getByLabel('Tìm văn bản kia theo số hoặc trích yếu').fill('15/QĐ-BCA');
  await page.getByText('Chưa có hồ sơ: chỉ ghi số 15/QĐ-BCA').click();
}

/** What opens over the pages of legal documents. */
const layers: [name: string, path: string, open: (page: Page) => Promise<void>][] = [
  ['reference-register', '/van-ban', press('Ghi nhận văn bản')],
  ['reference-edit', '/van-ban/d7', press('Sửa hồ sơ')],
  ['reference-relate', '/van-ban/d7', relate],
  ['reference-withdraw', '/van-ban/d7', press('Rút quan hệ với 06/CT-BCA-V05')],
  ['reference-decide', '/van-ban/d7', press('Bên nào đúng? Trích yếu')],
  ['reference-merge', '/van-ban/trung-lap', press('Hợp nhất 07/CT-BCA-V28 và 07-CT/BCA-V28')],
];

for (const [name, path, open] of layers) {
  test(`${name} is accessible and fits`, async ({ page }, info) => {
    await fakeServer(page);
    await signIn(page, 'coordinator', ['coordinator'], 'VPUB');
    await page.goto(path);
    await open(page);
    await expect(page.getByRole('dialog')).toBeVisible();
    await picture(page, info, name);
    await expectAccessible(page);
    await expectNoOverflow(page);
  });
}

test('a document in the drawing of relations is reached and opened by the keyboard', async ({ page }, info) => {
  test.skip(info.project.name === 'phone', 'A phone has the list only.');
  await fakeServer(page);
  await signIn(page, 'officer.tonghop', ['officer'], 'TONGHOP');
  await page.goto('/van-ban/d7');
  const drawn = page.getByRole('link', { name: 'Bị thay thế bởi Chỉ thị 06/CT-BCA-V05' });
  await drawn.focus();
  await expect(drawn).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/van-ban\/d6$/);
});
