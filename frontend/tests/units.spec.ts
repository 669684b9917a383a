import { expect, type Page, test } from '@playwright/test';
import { fakeServer, signIn } from './fake/server';
import { expectAccessible, expectNoOverflow, picture } from './looks';

test.beforeEach(async ({ page }) => {
  await fakeServer(page);
  await signIn(page, 'admin', ['admin'], 'VPUB');
});

async function looksRight(page: Page, info: Parameters<typeof picture>[1], name: string) {
  await expectAccessible(page);
  await picture(page, info, name);
  await expectNoOverflow(page);
}

test('a branch opens by keyboard, and its rows are one Tab stop', async ({ page }, info) => {
  await page.goto('/don-vi');
  const office = page.getByRole('row', { name: 'Văn phòng Ủy ban nhân dân tỉnh' });
  await office.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('row', { name: 'Phòng Kinh tế' })).toBeVisible();
  await expect(office).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/don-vi\/u-TONGHOP/);
  await page.goBack();
  await expect(page.getByRole('row', { name: 'Phòng Kinh tế' })).toBeVisible();
  await looksRight(page, info, 'units-open');
});

test('the effects of an event stand beside it before it is recorded', async ({ page }, info) => {
  await page.goto('/don-vi/su-kien/moi?kind=DISSOLVE&unit=u-SOTC');
  await page.getByRole('button', { name: 'Xem hệ quả' }).click();
  await expect(page.getByText('Nhập ngày có hiệu lực.')).toBeVisible();
  await looksRight(page, info, 'unit-event-lacks');
  await page.getByRole('spinbutton').first().click();
  await page.keyboard.type('01032025');
  await page.getByLabel(/Số, ngày, cơ quan ban hành/).fill('Nghị quyết số 410/NQ-HĐND ngày 18/02/2025');
  await page.getByRole('button', { name: 'Xem hệ quả' }).click();
  await expect(page.getByRole('button', { name: 'Ghi sự kiện' })).toBeVisible();
  await looksRight(page, info, 'unit-event-effects');
});

test('an import is tried first and shows its rows', async ({ page }, info) => {
  await page.goto('/don-vi/nhap');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp' }).click();
  await (await chosen).setFiles({ name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from('Mã,Tên\n') });
  await expect(page.getByRole('table', { name: 'Kết quả từng dòng' })).toBeVisible();
  await looksRight(page, info, 'unit-import-rows');
});

for (const [button, path] of [
  ['Sửa liên hệ', '/don-vi/u-SOTC'],
  ['Thêm cách viết', '/don-vi/u-SOTC'],
  ['Hủy ghi nhận', '/don-vi/u-SOTC'],
  ['Lập nhóm', '/don-vi/nhom'],
  ['Sửa đổi từ một ngày', '/don-vi/nhom/c-pb'],
] as const) {
  test(`${button}: the open layer is accessible and Escape gives the focus back`, async ({ page }, info) => {
    await page.goto(path);
    const opener = page.getByRole('button', { name: button, exact: true });
    await opener.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
    await picture(page, info, `layer-${button}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(opener).toBeFocused();
  });
}
