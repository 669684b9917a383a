import { LogIn } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { AuthProvider, hasAuthParams, useAuth } from 'react-oidc-context';
import { useTranslations } from 'use-intl';
import { setCaller } from '../../shared/api/api-fetch';
import type { Locale } from '../../shared/i18n/locale';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Skeleton } from '../../shared/ui/Skeleton';
import { here, oidcSettings } from './oidc';
import { SessionProvider } from './SessionProvider';

interface Props {
  locale: Locale;
  children: ReactNode;
}

export function SignIn(props: Props) {
  return (
    <AuthProvider {...oidcSettings}>
      <Gate {...props} />
    </AuthProvider>
  );
}

/** Lets a signed-in person through; sends everybody else to the login page and back to the same address. */
function Gate({ locale, children }: Props) {
  const auth = useAuth();
  const t = useTranslations('shell');
  const token = auth.user?.access_token;
  const enter = auth.signinRedirect;
  const mustEnter =
    !auth.isAuthenticated && !auth.activeNavigator && !auth.isLoading && !auth.error && !hasAuthParams();

  useEffect(() => {
    if (mustEnter) void enter({ state: here(), ui_locales: locale });
  }, [mustEnter, enter, locale]);

  if (auth.error && !auth.isAuthenticated) {
    return (
      <EmptyState icon={LogIn} title={t('signInFailed')} text={t('signInFailedText')}>
        <Button variant="primary" onPress={() => void enter({ state: here() })}>
          {t('signIn')}
        </Button>
      </EmptyState>
    );
  }
  if (!auth.isAuthenticated || !token) return <Skeleton lines={3} />;

  // Set while rendering: the children below send their first requests before any effect of ours would run.
  setCaller({
    token: () => auth.user?.access_token,
    locale: () => locale,
    renew: async () => (await auth.signinSilent().catch(() => null))?.access_token,
    onUnauthorized: () => void enter({ state: here() }),
  });
  return <SessionProvider token={token}>{children}</SessionProvider>;
}
