import { type Browser, expect } from '@playwright/test';
import { look } from './look';
import { number, plan } from './material';
import { open, person, settled, signIn, visit } from './people';

/** Sign-in at the Vietnamese page, back to the deep link, and the document dropped. */
export async function comesIn(browser: Browser) {
  const page = await open(browser, 'coordinator');
  await page.goto('/nhap-ke-hoach');
  await expect(page.getByLabel('Tên đăng nhập')).toBeVisible();
  await look(page, 'dang-nhap');
  await signIn(page, 'coordinator');
  await expect(page).toHaveURL(/\/nhap-ke-hoach$/);
  await settled(page);
  await look(page, 'nhap-ke-hoach');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp' }).click();
  await (await chooser).setFiles(plan.file);
  await page.waitForURL(/\/nhap-ke-hoach\/[0-9a-f-]{36}/);
  await settled(page);
}

/** What was read, beside the words it came from. */
export async function isReviewed(browser: Browser) {
  const page = await person(browser, 'coordinator');
  await expect(page.getByRole('tab', { name: new RegExp(`^Nhiệm vụ\\s*${plan.tasks}`) })).toBeVisible();
  await expect(page.getByRole('tab', { name: /Chế độ báo cáo\s*6/ })).toBeVisible();
  await look(page, 'ra-soat-nhiem-vu');
  await page.getByRole('tab', { name: /Chế độ báo cáo/ }).click();
  await look(page, 'ra-soat-che-do-bao-cao');
  await page.getByRole('tab', { name: /Trích dẫn/ }).click();
  await look(page, 'ra-soat-trich-dan');
  await page.getByRole('tab', { name: /Cần kiểm tra/ }).click();
  const finding = page
    .getByRole('listitem')
    .filter({ hasText: `ngày “${plan.damage}”` })
    .first();
  await finding.getByRole('button').first().click();
  await expect(page.locator('mark[data-marks*="finding"]', { hasText: plan.damage }).first()).toBeInViewport();
  await look(page, 'ra-soat-diem-can-kiem-tra');
  const dock = page.getByRole('region', { name: 'Quyết định từng điểm' });
  await dock.getByRole('button', { name: 'Đã xem, giữ như vậy' }).click();
  await expect(finding.getByText('Đã xác nhận')).toBeVisible();
}

/** Number and date, acceptance, issue. */
export async function isPutInForce(browser: Browser) {
  const page = await person(browser, 'coordinator');
  await page.getByRole('tab', { name: 'Văn bản' }).click();
  const head = page.getByRole('form', { name: 'Số, ngày và cơ quan ban hành' });
  await head.getByLabel(/Số, ký hiệu/).fill(number);
  await head.getByRole('spinbutton').first().click();
  await page.keyboard.type('23022024');
  await head.getByRole('button', { name: 'Lưu số và ngày' }).click();
  await expect(page.getByText('Đã lưu số, ngày và cơ quan ban hành.')).toBeVisible();
  await page.getByRole('button', { name: 'Chấp nhận kế hoạch' }).click();
  await page.waitForURL(/\/ke-hoach\//);
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible();
  await settled(page);
  await look(page, 'ke-hoach');
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(new RegExp(`${plan.tasks} nhiệm vụ sẽ được giao`))).toBeVisible();
  await look(page, 'ban-hanh-ke-hoach');
  await dialog.getByRole('button', { name: 'Ban hành' }).click();
  await expect(page.getByText('Đã ban hành kế hoạch. Các đơn vị đã nhận nhiệm vụ.')).toBeVisible();
  await visit(page, '/ke-hoach');
  await expect(page.getByRole('row').filter({ hasText: number })).toContainText('Đã ban hành');
  await look(page, 'cac-ke-hoach');
}

/** A unit's officer sees the own tasks, and says how far one has come. */
export async function tasksAreDone(browser: Browser) {
  const page = await person(browser, 'officer.tonghop');
  await settled(page);
  await look(page, 'cong-viec-cua-toi');
  await visit(page, '/nhiem-vu');
  const mine = page.getByRole('row').filter({ hasText: number });
  await expect(mine).toHaveCount(plan.tasks === 8 ? 8 : 5);
  await expect(page.getByRole('row').filter({ hasText: 'Phòng Kinh tế' })).toHaveCount(0);
  await look(page, 'nhiem-vu');
  await mine.first().getByRole('link').first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel(/Khối lượng đã làm/).fill('40');
  await sheet.getByLabel(/Kết quả, nội dung đã làm/).fill('Đã phổ biến đến toàn thể công chức của phòng.');
  await sheet.getByLabel(/Minh chứng/).fill('Biên bản họp phòng ngày 15/5/2024');
  await look(page, 'cap-nhat-tien-do');
  await sheet.getByRole('button', { name: 'Lưu tiến độ' }).click();
  await expect(page.getByText('Đã lưu tiến độ.')).toBeVisible();
  await expect(mine.first()).toContainText('Đang thực hiện');
}
