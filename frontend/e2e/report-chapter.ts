import { type Browser, expect, type Page } from '@playwright/test';
import { look } from './look';
import { round, type Written, written } from './material';
import { person, settled, visit } from './people';

const units = Object.keys(written);
const addresses = new Map<string, string>();

/** report-service learns of the plan from plan-service's feed, a few seconds later. */
export async function roundsOpen(browser: Browser) {
  const page = await person(browser, 'coordinator');
  await expect(async () => {
    await visit(page, '/ky-bao-cao?year=2024&view=rounds');
    await expect(page.getByRole('row').filter({ hasText: round }).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByText(/Nội bộ, gửi/).first()).toBeVisible();
  await expect(page.getByText(/Gửi ra ngoài: Công an tỉnh/).first()).toBeVisible();
  await expect(page.getByText(/còn 5 ngày để tổng hợp/).first()).toBeVisible();
  await look(page, 'cac-ky-bao-cao');
  await visit(page, '/ky-bao-cao?year=2024&view=matrix');
  await look(page, 'ma-tran-truoc');
}

export async function areWritten(browser: Browser) {
  for (const unit of units) {
    const page = await person(browser, `officer.${unit}`);
    await visit(page, '/bao-cao');
    if (unit === units[0]) await look(page, 'bao-cao-cua-don-vi');
    await page
      .getByRole('button', { name: `Viết báo cáo: ${round}`, exact: true })
      .last()
      .click();
    await page.waitForURL(/\/bao-cao\/[0-9a-f-]{36}/);
    addresses.set(unit, new URL(page.url()).pathname);
    await write(page, textOf(unit));
    if (unit === units[0]) await look(page, 'soan-bao-cao');
    await handUp(page);
    await expect(page.getByText('Đã trình báo cáo.')).toBeVisible();
  }
}

export async function areApproved(browser: Browser) {
  for (const unit of units) {
    const page = await person(browser, `head.${unit}`);
    await settled(page);
    if (unit === units[0]) await look(page, 'viec-cua-truong-don-vi');
    await visit(page, addressOf(unit));
    if (unit === units[0]) await look(page, 'duyet-bao-cao');
    await approve(page);
  }
}

export async function oneIsReturned(browser: Browser) {
  const coordinator = await person(browser, 'coordinator');
  await visit(coordinator, addressOf('nkubnd'));
  await coordinator.getByRole('button', { name: 'Trả lại' }).click();
  const dialog = coordinator.getByRole('dialog');
  await dialog.getByLabel(/Cần sửa gì/).fill('Đề nghị bổ sung kết quả phối hợp với Công an phường.');
  await look(coordinator, 'tra-lai-bao-cao');
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await expect(coordinator.getByText('Đã trả lại báo cáo cho người soạn.')).toBeVisible();
  const officer = await person(browser, 'officer.nkubnd');
  await visit(officer, addressOf('nkubnd'));
  await expect(officer.getByText(/Báo cáo được trả lại: Đề nghị bổ sung/)).toBeVisible();
  await look(officer, 'bao-cao-bi-tra-lai');
  await officer.getByLabel(/Kết quả cụ thể, đoạn 1/).fill(`${textOf('nkubnd').result} Công an phường đánh giá tốt.`);
  await handUp(officer);
  await expect(officer.getByText('Đã trình báo cáo.')).toBeVisible();
  const head = await person(browser, 'head.nkubnd');
  await visit(head, addressOf('nkubnd'));
  await approve(head);
}

export async function areAccepted(browser: Browser) {
  const page = await person(browser, 'coordinator');
  await visit(page, '/');
  await look(page, 'viec-cua-dau-moi');
  for (const unit of units) {
    await visit(page, addressOf(unit));
    if (unit === units[0]) await look(page, 'tiep-nhan-bao-cao');
    await page.getByRole('button', { name: 'Tiếp nhận' }).click();
    await expect(page.getByText('Đã tiếp nhận báo cáo.').first()).toBeVisible();
    await expect(page.getByText('Đã tiếp nhận', { exact: true })).toBeVisible();
  }
  await visit(page, '/ky-bao-cao?year=2024&view=matrix');
  for (const unit of units) {
    const cells = page.getByRole('link', { name: `${textOf(unit).unit}, ${round}: Đúng hạn` });
    await expect(cells.last()).toBeVisible();
  }
  await expect(page.getByRole('link', { name: /Chưa nộp, quá \d+ ngày/ }).first()).toBeVisible();
  await look(page, 'ma-tran-sau');
  await page
    .getByRole('link', { name: new RegExp(`${round}: Đúng hạn`) })
    .last()
    .click();
  await page.getByRole('link', { name: round }).click();
  await settled(page);
  await look(page, 'mot-ky-bao-cao');
}

async function write(page: Page, text: Written) {
  await page.getByLabel(/Đặc điểm, tình hình, đoạn 1/).fill(text.situation);
  await page.getByLabel(/Kết quả cụ thể, đoạn 1/).fill(text.result);
  await page.getByLabel(/Nhiệm vụ trọng tâm.*, đoạn 1/).fill(text.ahead);
  await page.getByLabel(/Viên chức \(người\)/).fill(String(text.employees));
  await page.keyboard.press('Tab');
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
}

/** One section is left empty: the author is told, and hands it up all the same. */
async function handUp(page: Page) {
  const name = 'Trình trưởng đơn vị';
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
}

async function approve(page: Page) {
  await page.getByRole('button', { name: 'Duyệt và gửi' }).click();
  await expect(page.getByText('Đã duyệt báo cáo.')).toBeVisible();
}

function textOf(unit: string): Written {
  const text = written[unit];
  if (!text) throw new Error(`nothing written for ${unit}`);
  return text;
}

function addressOf(unit: string): string {
  return addresses.get(unit) ?? '/bao-cao';
}
