import { expect, test } from '@playwright/test';
import { draft } from './fake/draft';
import { longDraft } from './fake/long-draft';
import { fakeServer, signIn } from './fake/server';
import { rows } from './fake/tasks';
import { expectAccessible, expectNoOverflow, picture } from './looks';

interface Screen {
  name: string;
  path: string;
  as: [username: string, roles: string[], unit: string];
  /** Words that show that the screen is there. */
  shows: string;
}

const coordinator: Screen['as'] = ['coordinator', ['coordinator'], 'VPUB'];
const leader: Screen['as'] = ['leader', ['leader'], 'VPUB'];
const clerk: Screen['as'] = ['clerk', ['clerk'], 'VPUB'];
const admin: Screen['as'] = ['admin', ['admin'], 'VPUB'];
const police: Screen['as'] = ['liaison', ['liaison'], 'CONGANTINH'];
const officer: Screen['as'] = ['officer.tonghop', ['officer'], 'TONGHOP'];

const screens: Screen[] = [
  { name: 'work', path: '/', as: officer, shows: 'Công việc của tôi' },
  { name: 'plans', path: '/ke-hoach', as: coordinator, shows: 'Kế hoạch' },
  { name: 'plan', path: '/ke-hoach/p1', as: coordinator, shows: 'Kế hoạch số 45/KH-VPUB' },
  { name: 'tasks', path: '/nhiem-vu', as: officer, shows: 'Nhiệm vụ' },
  {
    name: 'task',
    path: `/nhiem-vu?task=${rows[0]?.taskId}&part=${rows[0]?.assignmentId}`,
    as: officer,
    shows: 'Nhiệm vụ 1',
  },
  {
    name: 'tasks-filtered',
    path: '/nhiem-vu?role=LEAD&bucket=OPEN_LATE%2COPEN_ON_TIME&dueTo=2024-06-30&sort=UNIT',
    as: coordinator,
    shows: 'Bộ lọc khác (2)',
  },
  ...(['evidence', 'extension', 'comments', 'history'] as const).map((tab) => ({
    name: `task-${tab}`,
    path: `/nhiem-vu?task=${rows[0]?.taskId}&part=${rows[0]?.assignmentId}&tab=${tab}`,
    as: coordinator,
    shows: 'Nhiệm vụ 1',
  })),
  { name: 'timeline', path: '/dong-thoi-gian', as: coordinator, shows: 'Dòng thời gian năm 2024' },
  { name: 'calendar', path: '/lich?day=2024-05-24', as: officer, shows: 'Lịch tháng 5 năm 2024' },
  { name: 'imports', path: '/nhap-ke-hoach', as: coordinator, shows: 'Nhập kế hoạch' },
  { name: 'import', path: `/nhap-ke-hoach/${draft.id}`, as: coordinator, shows: 'Rà soát kế hoạch' },
  {
    name: 'import-finding',
    path: `/nhap-ke-hoach/${draft.id}?tab=findings&at=finding-1`,
    as: coordinator,
    shows: 'Rà soát kế hoạch',
  },
  {
    name: 'import-duties',
    path: `/nhap-ke-hoach/${draft.id}?tab=duties&show=findings&at=duty-0`,
    as: coordinator,
    shows: 'Rà soát kế hoạch',
  },
  {
    name: 'import-document',
    path: `/nhap-ke-hoach/${draft.id}?tab=document`,
    as: coordinator,
    shows: 'Căn cứ và kế hoạch cấp trên',
  },
  {
    name: 'import-citations',
    path: `/nhap-ke-hoach/${draft.id}?tab=citations`,
    as: coordinator,
    shows: 'Rà soát kế hoạch',
  },
  ...(['tasks', 'duties', 'citations', 'findings&at=finding-3', 'document'] as const).map((tab) => ({
    name: `import-long-${tab.split('&')[0]}`,
    path: `/nhap-ke-hoach/${longDraft.id}?tab=${tab}`,
    as: coordinator,
    shows: 'Rà soát kế hoạch',
  })),
  { name: 'revisions', path: '/ke-hoach/p1/ban-sua', as: coordinator, shows: 'Các bản sửa đổi đã nhận' },
  { name: 'revision', path: '/ke-hoach/p1/ban-sua/r1?at=change-0', as: coordinator, shows: 'Bản sửa đổi của kế hoạch' },
  {
    name: 'revision-withdrawn',
    path: '/ke-hoach/p1/ban-sua/r1?at=change-3',
    as: coordinator,
    shows: 'Bản sửa đổi của kế hoạch',
  },
  { name: 'units', path: '/don-vi', as: admin, shows: 'UBND xã Bắc Yên' },
  { name: 'units-found', path: '/don-vi?q=Phòng', as: coordinator, shows: 'Phòng Tổng hợp' },
  { name: 'unit', path: '/don-vi/u-SOTC', as: admin, shows: 'Sở Tài chính - Vật giá' },
  { name: 'unit-then', path: '/don-vi/u-SOTC?asOf=2007-05-01', as: coordinator, shows: 'Ngày đang xem' },
  { name: 'unit-event-kinds', path: '/don-vi/su-kien/moi', as: admin, shows: 'Giải thể' },
  { name: 'unit-event', path: '/don-vi/su-kien/moi?kind=MERGE&unit=u-SOTC', as: admin, shows: 'Hệ quả' },
  { name: 'unit-event-found', path: '/don-vi/su-kien/moi?kind=FOUND', as: admin, shows: 'Hệ quả' },
  { name: 'unit-event-refused', path: '/don-vi/su-kien/moi', as: coordinator, shows: 'Chỉ quản trị hệ thống' },
  { name: 'unit-classes', path: '/don-vi/nhom', as: admin, shows: 'các phòng, ban' },
  { name: 'unit-class', path: '/don-vi/nhom/c-pb', as: admin, shows: 'Phòng Tổng hợp' },
  { name: 'unit-import', path: '/don-vi/nhap', as: admin, shows: 'Thả tệp danh sách' },
  { name: 'references', path: '/van-ban', as: coordinator, shows: 'Văn bản pháp lý' },
  { name: 'reference', path: '/van-ban/d7', as: coordinator, shows: 'Chỉ thị 07/CT-BCA-V28' },
  { name: 'duplicates', path: '/van-ban/trung-lap', as: coordinator, shows: 'Hồ sơ có thể trùng' },
  { name: 'matrix', path: '/ky-bao-cao', as: coordinator, shows: 'Đầy đủ và đúng hạn' },
  { name: 'rounds', path: '/ky-bao-cao?view=rounds', as: coordinator, shows: 'Báo cáo 6 tháng đầu năm 2024' },
  { name: 'round', path: '/ky-bao-cao/inner', as: coordinator, shows: 'Đơn vị phải báo cáo' },
  { name: 'reports', path: '/bao-cao', as: officer, shows: 'Soạn báo cáo' },
  { name: 'report', path: '/bao-cao/r1', as: officer, shows: 'Quá trình xử lý' },
  { name: 'report-accept', path: '/bao-cao/r2', as: coordinator, shows: 'Tiếp nhận' },
  { name: 'consolidations', path: '/tong-hop', as: coordinator, shows: 'Báo cáo tổng hợp' },
  { name: 'consolidation', path: '/tong-hop/office', as: coordinator, shows: 'Báo cáo các đơn vị' },
  { name: 'releases', path: '/phat-hanh', as: clerk, shows: 'Phát hành' },
  { name: 'release', path: '/phat-hanh/rel1', as: clerk, shows: 'Độc lập - Tự do - Hạnh phúc' },
  { name: 'sign', path: '/phat-hanh/bao-cao/unsigned', as: leader, shows: 'Ký duyệt' },
  { name: 'issue', path: '/phat-hanh/bao-cao/signed', as: clerk, shows: 'Độc lập - Tự do - Hạnh phúc' },
  { name: 'liaison', path: '/cong-an', as: police, shows: '05/BC-VPUB' },
  { name: 'liaison-release', path: '/cong-an/rel1', as: police, shows: 'Độc lập - Tự do - Hạnh phúc' },
  { name: 'not-found', path: '/khong-co', as: coordinator, shows: 'Không có trang này' },
];

for (const screen of screens) {
  test(`${screen.name} is accessible and fits`, async ({ page }, info) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await fakeServer(page);
    await signIn(page, ...screen.as);
    await page.goto(screen.path);
    await expect(page.getByText(screen.shows).first()).toBeAttached();
    await expect(page.getByText('Đang tải…')).toHaveCount(0);
    await picture(page, info, screen.name);
    await expectAccessible(page);
    await expectNoOverflow(page);
    expect(faults).toEqual([]);
  });
}
