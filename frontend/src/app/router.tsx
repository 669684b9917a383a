import { createRoute, createRouter } from '@tanstack/react-router';
import { ErrorState } from '../shared/ui/ErrorState';
import { Skeleton } from '../shared/ui/Skeleton';
import { page } from './page';
import { rootRoute, shellRoute } from './root';
import { reportRoutes } from './routes-report';
import { unitRoutes } from './routes-unit';
import { workRoutes } from './routes-work';

const galleryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/_ui',
  component: page(() => import('./gallery/Gallery'), 'Gallery'),
});

const tree = rootRoute.addChildren([
  shellRoute.addChildren([...workRoutes, ...unitRoutes, ...reportRoutes]),
  galleryRoute,
]);

/** Made once the person is signed in, so that it starts at the address they came for. */
export function createAppRouter() {
  return createRouter({
    routeTree: tree,
    defaultPreload: 'intent',
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
