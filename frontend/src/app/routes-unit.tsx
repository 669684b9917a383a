import { createRoute } from '@tanstack/react-router';
import { unitSearch, unitsSearch } from '../features/unit/unit-search';
import { classesSearch, classSearch } from '../features/unitclass/class-search';
import { eventSearch } from '../features/unitevent/event-search';
import { unitImportSearch } from '../features/unitimport/import-search';
import { page } from './page';
import { shellRoute } from './root';

const parent = () => shellRoute;

export const unitRoutes = [
  createRoute({
    getParentRoute: parent,
    path: '/don-vi',
    validateSearch: unitsSearch,
    component: page(() => import('../features/unit/UnitsPage'), 'UnitsPage', 'unit', 'directory'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/don-vi/$id',
    validateSearch: unitSearch,
    component: page(() => import('../features/unit/UnitPage'), 'UnitPage', 'unit', 'directory'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/don-vi/su-kien/moi',
    validateSearch: eventSearch,
    component: page(() => import('../features/unitevent/EventPage'), 'EventPage', 'unitEvent', 'directory'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/don-vi/nhom',
    validateSearch: classesSearch,
    component: page(() => import('../features/unitclass/ClassesPage'), 'ClassesPage', 'unitClass', 'directory'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/don-vi/nhom/$id',
    validateSearch: classSearch,
    component: page(() => import('../features/unitclass/ClassPage'), 'ClassPage', 'unitClass', 'directory'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/don-vi/nhap',
    validateSearch: unitImportSearch,
    component: page(() => import('../features/unitimport/UnitImportPage'), 'UnitImportPage', 'unitImport', 'directory'),
  }),
] as const;
