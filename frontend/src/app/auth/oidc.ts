import { type User, WebStorageStateStore } from 'oidc-client-ts';
import type { AuthProviderProps } from 'react-oidc-context';

interface Returning {
  returnTo?: string;
}

/** Where the person is now, to come back to after the login page. */
export const here = (): Returning => ({
  returnTo: window.location.pathname + window.location.search + window.location.hash,
});

/** Public client with PKCE; the tokens live in this tab only. */
export const oidcSettings: AuthProviderProps = {
  authority: `${window.location.origin}/auth/realms/dondoc`,
  client_id: 'dondoc-web',
  redirect_uri: `${window.location.origin}/`,
  post_logout_redirect_uri: `${window.location.origin}/`,
  scope: 'openid profile',
  automaticSilentRenew: true,
  userStore: new WebStorageStateStore({ store: window.sessionStorage }),
  onSigninCallback: (user: User | undefined) => {
    const { returnTo } = (user?.state ?? {}) as Returning;
    window.history.replaceState({}, '', returnTo?.startsWith('/') ? returnTo : '/');
  },
};
