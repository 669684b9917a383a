import { createRoute } from '@tanstack/react-router';
import { consolidationSearch, consolidationsSearch } from '../features/consolidation/consolidation-search';
import { liaisonSearch } from '../features/liaison/liaison-search';
import { releaseSearch } from '../features/release/release-search';
import { roundSearch } from '../features/round/round-search';
import { page } from './page';
import { shellRoute } from './root';

const parent = () => shellRoute;

export const reportRoutes = [
  createRoute({
    getParentRoute: parent,
    path: '/ky-bao-cao',
    validateSearch: roundSearch,
    component: page(() => import('../features/round/RoundsPage'), 'RoundsPage', 'round'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/ky-bao-cao/$roundId',
    component: page(() => import('../features/round/RoundPage'), 'RoundPage', 'round', 'report', 'source'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/bao-cao',
    component: page(() => import('../features/report/ReportsPage'), 'ReportsPage', 'report', 'round'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/bao-cao/$reportId',
    component: page(() => import('../features/report/ReportPage'), 'ReportPage', 'report', 'round', 'conflict'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/tong-hop',
    validateSearch: consolidationsSearch,
    component: page(
      () => import('../features/consolidation/ConsolidationsPage'),
      'ConsolidationsPage',
      'consolidation',
      'report',
      'round',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/tong-hop/$reportId',
    validateSearch: consolidationSearch,
    component: page(
      () => import('../features/consolidation/ConsolidationPage'),
      'ConsolidationPage',
      'consolidation',
      'conflict',
      'official',
      'report',
      'round',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/phat-hanh',
    validateSearch: releaseSearch,
    component: page(() => import('../features/release/ReleasesPage'), 'ReleasesPage', 'release', 'official', 'round'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/phat-hanh/$releaseId',
    component: page(() => import('../features/release/ReleasePage'), 'ReleasePage', 'release', 'official'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/phat-hanh/bao-cao/$reportId',
    component: page(
      () => import('../features/release/IssuePage'),
      'IssuePage',
      'release',
      'official',
      'report',
      'round',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/cong-an',
    validateSearch: liaisonSearch,
    component: page(() => import('../features/liaison/LiaisonPage'), 'LiaisonPage', 'liaison', 'official'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/cong-an/$releaseId',
    component: page(
      () => import('../features/liaison/LiaisonReleasePage'),
      'LiaisonReleasePage',
      'liaison',
      'official',
    ),
  }),
] as const;
