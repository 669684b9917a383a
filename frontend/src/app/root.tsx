import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { NotFound } from './shell/NotFound';
import { Shell } from './shell/Shell';

export const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

/** Every page of the product stands in the shell; the gallery does not. */
export const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell', component: Shell });
