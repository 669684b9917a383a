import type { Page } from '@playwright/test';
import { rows } from './fake/tasks';
import { clerk, coordinator, expectScreens, head, leader, officer, press, type Screen } from './screen';

const sheet = (tab: string) => `/nhiem-vu?task=${rows[0]?.taskId}&part=${rows[0]?.assignmentId}&tab=${tab}`;

const choose = (name: string) => async (page: Page) => {
  await press('Thao tác khác')(page);
  await page.getByRole('menuitem', { name, exact: true }).click();
};

/** The same page while the service refuses, fails, or has not answered yet. */
const inWeather = (name: string, path: string, shows: string): Screen[] => [
  { name: `${name}-403`, path, as: coordinator, shows: 'Không có quyền.', weather: 'forbidden' },
  { name: `${name}-503`, path, as: coordinator, shows: 'Hệ thống đang bận.', weather: 'broken' },
  { name: `${name}-loading`, path, as: coordinator, shows, weather: 'slow' },
];

expectScreens([
  { name: 'work', path: '/', as: officer, shows: 'Quá hạn' },
  { name: 'work-coordinator', path: '/', as: coordinator, shows: 'Quá hạn' },
  { name: 'work-head', path: '/', as: head, shows: 'Quá hạn' },
  { name: 'work-leader', path: '/', as: leader, shows: 'Công việc của tôi' },
  { name: 'work-clerk', path: '/', as: clerk, shows: 'Công việc của tôi' },
  ...inWeather('work', '/', 'Công việc của tôi'),
  { name: 'plans', path: '/ke-hoach', as: coordinator, shows: '45/KH-VPUB' },
  { name: 'plans-empty', path: '/ke-hoach?q=khong-co', as: coordinator, shows: 'Không có kế hoạch nào khớp' },
  ...inWeather('plans', '/ke-hoach', 'Kế hoạch'),
  { name: 'plan', path: '/ke-hoach/p1', as: coordinator, shows: 'Kế hoạch số 45/KH-VPUB' },
  { name: 'plan-cascade', path: '/ke-hoach/p-own?tab=cascade', as: coordinator, shows: 'Văn bản cấp trên' },
  { name: 'plan-cascade-empty', path: '/ke-hoach/p-empty?tab=cascade', as: coordinator, shows: 'Chưa có liên kết nào' },
  { name: 'plan-history', path: '/ke-hoach/p-own?tab=history', as: coordinator, shows: 'Tiếp tục thực hiện' },
  {
    name: 'plan-actions',
    path: '/ke-hoach/p-own',
    as: coordinator,
    shows: '45/KH-VPUB',
    open: press('Thao tác khác'),
    isMenu: true,
  },
  { name: 'plan-suspend', path: '/ke-hoach/p-own', as: coordinator, shows: '45/KH-VPUB', open: choose('Tạm dừng') },
  {
    name: 'plan-issue',
    path: '/ke-hoach/p-draft',
    as: coordinator,
    shows: 'Dự thảo kế hoạch',
    open: press('Ban hành'),
  },
  { name: 'copy-review', path: '/ke-hoach/p-draft', as: coordinator, shows: '47 ngày' },
  ...inWeather('plan', '/ke-hoach/p1', 'Đang tải'),
  { name: 'register', path: '/ke-hoach/so-dang-ky', as: clerk, shows: '05/KH-VPUB' },
  { name: 'register-empty', path: '/ke-hoach/so-dang-ky?year=2020', as: clerk, shows: 'Chưa có số nào được cấp' },
  ...inWeather('register', '/ke-hoach/so-dang-ky', 'Sổ đăng ký kế hoạch năm 2024'),
  { name: 'writing', path: '/ke-hoach/soan', as: coordinator, shows: 'Soạn kế hoạch mới' },
  { name: 'writing-draft', path: '/ke-hoach/p-draft/soan', as: coordinator, shows: 'Sửa nội dung kế hoạch' },
  { name: 'revisions', path: '/ke-hoach/p1/ban-sua', as: coordinator, shows: 'Các bản sửa đổi đã nhận' },
  { name: 'revisions-empty', path: '/ke-hoach/p-empty/ban-sua', as: coordinator, shows: 'Sửa đổi' },
  { name: 'revision', path: '/ke-hoach/p1/ban-sua/r1?at=change-0', as: coordinator, shows: 'Bản sửa đổi của kế hoạch' },
  {
    name: 'revision-withdrawn',
    path: '/ke-hoach/p1/ban-sua/r1?at=change-3',
    as: coordinator,
    shows: 'Bản sửa đổi của kế hoạch',
  },
  { name: 'tasks', path: '/nhiem-vu', as: officer, shows: 'Nhiệm vụ' },
  { name: 'tasks-empty', path: '/nhiem-vu?q=khong-co', as: officer, shows: 'Nhiệm vụ' },
  {
    name: 'tasks-filtered',
    path: '/nhiem-vu?role=LEAD&bucket=OPEN_LATE%2COPEN_ON_TIME&dueTo=2024-06-30&sort=UNIT',
    as: coordinator,
    shows: 'Bộ lọc khác (2)',
  },
  ...inWeather('tasks', '/nhiem-vu', 'Nhiệm vụ'),
  { name: 'task', path: sheet('progress').replace('&tab=progress', ''), as: officer, shows: 'Nhiệm vụ 1' },
  ...(['evidence', 'extension', 'comments', 'history'] as const).map((tab) => ({
    name: `task-${tab}`,
    path: sheet(tab),
    as: coordinator,
    shows: 'Nhiệm vụ 1',
  })),
  { name: 'timeline', path: '/dong-thoi-gian', as: coordinator, shows: 'Dòng thời gian năm 2024' },
  { name: 'timeline-empty', path: '/dong-thoi-gian?year=2020', as: coordinator, shows: 'Dòng thời gian năm 2020' },
  ...inWeather('timeline', '/dong-thoi-gian', 'Dòng thời gian năm 2024'),
  { name: 'calendar', path: '/lich?day=2024-05-24', as: officer, shows: 'Lịch tháng 5 năm 2024' },
  { name: 'calendar-empty', path: '/lich?day=2024-09-02', as: officer, shows: 'Lịch tháng 9 năm 2024' },
  ...inWeather('calendar', '/lich', 'Lịch tháng 5 năm 2024'),
]);
