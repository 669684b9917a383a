import {
  BookOpenText,
  Building2,
  CalendarDays,
  CalendarRange,
  ChartGantt,
  ClipboardList,
  FileCheck2,
  FilePenLine,
  FileStack,
  FileUp,
  House,
  ListChecks,
  type LucideIcon,
  Stamp,
} from 'lucide-react';
import type { Role } from '../../shared/session/session';

export type PageKey =
  | 'work'
  | 'plans'
  | 'tasks'
  | 'timeline'
  | 'calendar'
  | 'imports'
  | 'rounds'
  | 'reports'
  | 'consolidation'
  | 'releases'
  | 'liaison'
  | 'units'
  | 'references';

export type Path =
  | '/'
  | '/ke-hoach'
  | '/nhiem-vu'
  | '/dong-thoi-gian'
  | '/lich'
  | '/nhap-ke-hoach'
  | '/ky-bao-cao'
  | '/bao-cao'
  | '/tong-hop'
  | '/phat-hanh'
  | '/cong-an'
  | '/don-vi'
  | '/van-ban';

export interface NavItem {
  page: PageKey;
  to: Path;
  icon: LucideIcon;
  /** Who sees it; the server decides what they may do there. */
  for: readonly Role[];
}

export interface NavSection {
  section: 'work' | 'report' | 'police' | 'lookup';
  items: readonly NavItem[];
}

const office: readonly Role[] = ['officer', 'unit-head', 'coordinator', 'leader', 'clerk', 'admin', 'auditor'];

export const navigation: readonly NavSection[] = [
  {
    section: 'work',
    items: [
      { page: 'work', to: '/', icon: House, for: office },
      { page: 'plans', to: '/ke-hoach', icon: ClipboardList, for: office },
      { page: 'tasks', to: '/nhiem-vu', icon: ListChecks, for: office },
      { page: 'timeline', to: '/dong-thoi-gian', icon: ChartGantt, for: office },
      { page: 'calendar', to: '/lich', icon: CalendarDays, for: office },
      { page: 'imports', to: '/nhap-ke-hoach', icon: FileUp, for: ['coordinator'] },
    ],
  },
  {
    section: 'report',
    items: [
      { page: 'rounds', to: '/ky-bao-cao', icon: CalendarRange, for: office },
      { page: 'reports', to: '/bao-cao', icon: FilePenLine, for: ['officer', 'unit-head'] },
      { page: 'consolidation', to: '/tong-hop', icon: FileStack, for: ['coordinator'] },
      { page: 'releases', to: '/phat-hanh', icon: Stamp, for: ['coordinator', 'leader', 'clerk', 'auditor'] },
    ],
  },
  { section: 'police', items: [{ page: 'liaison', to: '/cong-an', icon: FileCheck2, for: ['liaison'] }] },
  {
    section: 'lookup',
    items: [
      { page: 'units', to: '/don-vi', icon: Building2, for: office },
      { page: 'references', to: '/van-ban', icon: BookOpenText, for: office },
    ],
  },
];

/** The sections with the pages that these roles see. */
export function navigationFor(roles: readonly Role[]): NavSection[] {
  return navigation
    .map((section) => ({
      ...section,
      items: section.items.filter((item) => item.for.some((role) => roles.includes(role))),
    }))
    .filter((section) => section.items.length > 0);
}
