import { createRoute, redirect } from '@tanstack/react-router';
import { calendarSearch } from '../features/calendar/calendar-search';
import { importSearch } from '../features/importing/import-search';
import { planSearch, plansSearch } from '../features/plan/plan-search';
import { referenceSearch, referencesSearch } from '../features/reference/reference-search';
import { registerSearch } from '../features/register/register-search';
import { revisionSearch } from '../features/revision/revision-search';
import { taskSearch } from '../features/task/task-search';
import { timelineSearch } from '../features/timeline/timeline-search';
import { page } from './page';
import { shellRoute } from './root';

const parent = () => shellRoute;

export const workRoutes = [
  createRoute({
    getParentRoute: parent,
    path: '/',
    component: page(() => import('../features/work/WorkPage'), 'WorkPage', 'work'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/ke-hoach',
    validateSearch: plansSearch,
    component: page(() => import('../features/plan/PlansPage'), 'PlansPage', 'plan'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/ke-hoach/so-dang-ky',
    validateSearch: registerSearch,
    component: page(() => import('../features/register/RegisterPage'), 'RegisterPage', 'register', 'plan'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/ke-hoach/soan',
    component: page(() => import('../features/writing/NewPlanPage'), 'NewPlanPage', 'writing', 'directory'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/ke-hoach/$planId/soan',
    component: page(() => import('../features/writing/RewritePage'), 'RewritePage', 'writing', 'directory'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/ke-hoach/$planId',
    validateSearch: planSearch,
    component: page(
      () => import('../features/plan/PlanPage'),
      'PlanPage',
      'plan',
      'planLife',
      'cascade',
      'copy',
      'directory',
      'source',
      'task',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/ke-hoach/$planId/ban-sua',
    component: page(() => import('../features/revision/RevisionsPage'), 'RevisionsPage', 'revision', 'upload'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/ke-hoach/$planId/ban-sua/$revisionId',
    validateSearch: revisionSearch,
    component: page(() => import('../features/revision/RevisionPage'), 'RevisionPage', 'revision', 'source'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/nhap-ke-hoach',
    component: page(() => import('../features/importing/ImportsPage'), 'ImportsPage', 'importing', 'upload'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/nhap-ke-hoach/$importId',
    validateSearch: importSearch,
    component: page(() => import('../features/importing/ImportPage'), 'ImportPage', 'importing', 'source'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/nhiem-vu',
    validateSearch: taskSearch,
    component: page(() => import('../features/task/TasksPage'), 'TasksPage', 'task', 'taskList', 'scope'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/dong-thoi-gian',
    validateSearch: timelineSearch,
    component: page(() => import('../features/timeline/TimelinePage'), 'TimelinePage', 'timeline', 'scope'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/lich',
    validateSearch: calendarSearch,
    component: page(() => import('../features/calendar/CalendarPage'), 'CalendarPage', 'calendar', 'scope'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/van-ban',
    validateSearch: referencesSearch,
    // One document's page was once a sheet over the list.
    beforeLoad: ({ search: { id } }) => {
      if (id) throw redirect({ to: '/van-ban/$referenceId', params: { referenceId: id } });
    },
    component: page(() => import('../features/reference/ReferencesPage'), 'ReferencesPage', 'reference'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/van-ban/trung-lap',
    component: page(() => import('../features/reference/DuplicatesPage'), 'DuplicatesPage', 'reference'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/van-ban/$referenceId',
    validateSearch: referenceSearch,
    component: page(() => import('../features/reference/ReferencePage'), 'ReferencePage', 'reference'),
  }),
] as const;
