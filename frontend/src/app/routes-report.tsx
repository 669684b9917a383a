import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { consolidationSearch, consolidationsSearch } from '../features/consolidation/consolidation-search';
import { liaisonSearch } from '../features/liaison/liaison-search';
import { releaseSearch } from '../features/release/release-search';
import { roundSearch } from '../features/round/round-search';
import { shellRoute } from './root';

const parent = () => shellRoute;

export const reportRoutes = [
  createRoute({
    getParentRoute: parent,
    path: '/ky-bao-cao',
    validateSearch: roundSearch,
    component: lazyRouteComponent(() => import('../features/round/RoundsPage'), 'RoundsPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/ky-bao-cao/$roundId',
    component: lazyRouteComponent(() => import('../features/round/RoundPage'), 'RoundPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/bao-cao',
    component: lazyRouteComponent(() => import('../features/report/ReportsPage'), 'ReportsPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/bao-cao/$reportId',
    component: lazyRouteComponent(() => import('../features/report/ReportPage'), 'ReportPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/tong-hop',
    validateSearch: consolidationsSearch,
    component: lazyRouteComponent(() => import('../features/consolidation/ConsolidationsPage'), 'ConsolidationsPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/tong-hop/$reportId',
    validateSearch: consolidationSearch,
    component: lazyRouteComponent(() => import('../features/consolidation/ConsolidationPage'), 'ConsolidationPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/phat-hanh',
    validateSearch: releaseSearch,
    component: lazyRouteComponent(() => import('../features/release/ReleasesPage'), 'ReleasesPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/phat-hanh/$releaseId',
    component: lazyRouteComponent(() => import('../features/release/ReleasePage'), 'ReleasePage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/phat-hanh/bao-cao/$reportId',
    component: lazyRouteComponent(() => import('../features/release/IssuePage'), 'IssuePage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/cong-an',
    validateSearch: liaisonSearch,
    component: lazyRouteComponent(() => import('../features/liaison/LiaisonPage'), 'LiaisonPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/cong-an/$releaseId',
    component: lazyRouteComponent(() => import('../features/liaison/LiaisonReleasePage'), 'LiaisonReleasePage'),
  }),
] as const;
