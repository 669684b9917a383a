import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { I18n } from '../shared/i18n/I18n';
import type { Locale } from '../shared/i18n/locale';
import { ToastRegion } from '../shared/ui/Toast';
import { SignIn } from './auth/SignIn';
import { createQueries } from './queries';
import { createAppRouter } from './router';

/** The gallery of components needs no person and no server. */
const isGallery = () => window.location.pathname.startsWith('/_ui');

function Pages() {
  const [router] = useState(createAppRouter);
  return <RouterProvider router={router} />;
}

export function App({ locale }: { locale: Locale }) {
  const [queries] = useState(createQueries);
  return (
    <I18n locale={locale}>
      <QueryClientProvider client={queries}>
        {isGallery() ? (
          <Pages />
        ) : (
          <SignIn locale={locale}>
            <Pages />
          </SignIn>
        )}
        <ToastRegion />
      </QueryClientProvider>
    </I18n>
  );
}
