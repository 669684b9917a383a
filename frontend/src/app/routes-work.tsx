import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { importSearch } from '../features/importing/import-search';
import { planSearch, plansSearch } from '../features/plan/plan-search';
import { referenceSearch } from '../features/reference/reference-search';
import { taskSearch } from '../features/task/task-search';
import { unitSearch } from '../features/unit/unit-search';
import { shellRoute } from './root';

const parent = () => shellRoute;

export const workRoutes = [
  createRoute({
    getParentRoute: parent,
    path: '/',
    component: lazyRouteComponent(() => import('../features/work/WorkPage'), 'WorkPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/ke-hoach',
    validateSearch: plansSearch,
    component: lazyRouteComponent(() => import('../features/plan/PlansPage'), 'PlansPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/ke-hoach/$planId',
    validateSearch: planSearch,
    component: lazyRouteComponent(() => import('../features/plan/PlanPage'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/nhap-ke-hoach',
    component: lazyRouteComponent(() => import('../features/importing/ImportsPage'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/nhap-ke-hoach/$importId',
    validateSearch: importSearch,
    component: lazyRouteComponent(() => import('../features/importing/ImportPage'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/nhiem-vu',
    validateSearch: taskSearch,
    component: lazyRouteComponent(() => import('../features/task/TasksPage'), 'TasksPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/don-vi',
    validateSearch: unitSearch,
    component: lazyRouteComponent(() => import('../features/unit/UnitsPage'), 'UnitsPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/van-ban',
    validateSearch: referenceSearch,
    component: lazyRouteComponent(() => import('../features/reference/ReferencesPage'), 'ReferencesPage'),
  }),
] as const;
