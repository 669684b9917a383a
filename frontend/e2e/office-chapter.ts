import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';
import { look } from './look';
import { round, written } from './material';
import { person, settled, visit } from './people';

let report = '';
let issued = '';
let release = '';

export async function isConsolidated(browser: Browser) {
  const page = await person(browser, 'coordinator');
  await visit(page, '/tong-hop?year=2024');
  await look(page, 'cac-bao-cao-tong-hop');
  const row = page.getByRole('row').filter({ hasText: round }).filter({ hasText: 'Chưa bắt đầu' }).last();
  await row.getByRole('button', { name: 'Bắt đầu tổng hợp' }).click();
  await page.waitForURL(/\/tong-hop\/[0-9a-f-]{36}/);
  report = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await settled(page);
  await look(page, 'tong-hop-truoc');
  await page.getByRole('button', { name: 'Lấy tất cả báo cáo đã tiếp nhận' }).click();
  await expect(page.getByText(/Đã lấy các đoạn và số liệu chưa có/)).toBeVisible();
  for (const { unit, situation } of Object.values(written)) {
    await expect(page.getByText(situation).first()).toBeVisible();
    await expect(page.getByText(unit).first()).toBeVisible();
  }
  await expect(page.getByText(/0 đoạn chưa dùng, 0 số liệu không khớp/)).toBeVisible();
  await look(page, 'tong-hop');
  await page.getByRole('button', { name: 'Trình lãnh đạo' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/không sửa được cho đến khi được trả lại/)).toBeVisible();
  await look(page, 'trinh-lanh-dao');
  await dialog.getByRole('button', { name: 'Trình lãnh đạo' }).click();
  await expect(page.getByText('Đã trình lãnh đạo.')).toBeVisible();
}

export async function isSigned(browser: Browser) {
  const page = await person(browser, 'leader');
  await visit(page, '/phat-hanh');
  await look(page, 'cho-ky');
  await visit(page, `/phat-hanh/bao-cao/${report}`);
  await expect(page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible();
  await look(page, 'xem-va-ky');
  await page.getByRole('button', { name: 'Ký duyệt' }).click();
  await expect(page.getByText('Đã duyệt báo cáo.')).toBeVisible();
}

export async function isIssued(browser: Browser) {
  const page = await person(browser, 'clerk');
  await visit(page, `/phat-hanh/bao-cao/${report}`);
  const form = page.getByRole('form', { name: 'Lấy số và phát hành' });
  await form.getByLabel(/Địa danh/).fill('Sơn La');
  await form.getByLabel(/Thẩm quyền ký/).fill('KT. CHÁNH VĂN PHÒNG');
  await form.getByLabel(/Chức vụ người ký/).fill('PHÓ CHÁNH VĂN PHÒNG');
  await look(page, 'lay-so');
  await form.getByRole('button', { name: 'Phát hành' }).click();
  await look(page, 'xac-nhan-phat-hanh');
  await page.getByRole('dialog').getByRole('button', { name: 'Phát hành' }).click();
  await page.waitForURL(/\/phat-hanh\/[0-9a-f-]{36}$/);
  release = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/Báo cáo số \d{2,}\/BC-VPUB ngày 20\/05\/2024/);
  issued = (await title.innerText()).match(/\d+\/BC-VPUB/)?.[0] ?? '';
  await settled(page);
  await look(page, 'ban-phat-hanh');
  expect((await downloaded(page)).subarray(0, 2).toString()).toBe('PK');
}

export async function isPulled(browser: Browser) {
  const page = await person(browser, 'liaison');
  await visit(page, '/cong-an');
  await expect(page.getByRole('row').filter({ hasText: issued })).toBeVisible();
  await look(page, 'cong-an');
  await page.getByRole('link', { name: issued }).click();
  await settled(page);
  await expect(page.getByText(`Số: ${issued}`)).toBeVisible();
  await look(page, 'cong-an-ban-phat-hanh');
  expect((await downloaded(page)).length).toBeGreaterThan(5_000);
  await page.getByLabel('Ghi chú').fill('Đã nhận đủ bản điện tử.');
  await page.getByRole('button', { name: 'Gửi xác nhận' }).click();
  await expect(page.getByText('Đã gửi xác nhận.')).toBeVisible();
  await visit(page, '/cong-an?state=confirmed');
  await expect(page.getByRole('row').filter({ hasText: issued })).toContainText('Đã tiếp nhận');
  await look(page, 'cong-an-da-xac-nhan');
}

export async function isConfirmed(browser: Browser) {
  const page = await person(browser, 'clerk');
  await visit(page, `/phat-hanh/${release}`);
  await expect(page.getByText('Đã nhận đủ bản điện tử.')).toBeVisible();
  await look(page, 'da-xac-nhan');
  await visit(page, '/phat-hanh?state=issued');
  await look(page, 'cac-ban-phat-hanh');
}

async function downloaded(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải tệp Word' }).click();
  return readFileSync(await (await download).path());
}
