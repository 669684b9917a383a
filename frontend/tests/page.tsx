import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AuthContext, type AuthContextProps } from 'react-oidc-context';
import { vi } from 'vitest';
import { createQueries } from '../src/app/queries';
import { createAppRouter } from '../src/app/router';
import { loadWords, START } from '../src/shared/i18n/dictionary';
import { I18n } from '../src/shared/i18n/I18n';
import { type Role, type Session, SessionContext } from '../src/shared/session/session';
import { ToastRegion } from '../src/shared/ui/Toast';

// The first page of a file loads the whole product; a busy machine takes its time.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

// What jsdom lacks, and Node's Request that wants whole addresses.
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
window.scrollTo = () => {};
Element.prototype.scrollIntoView ??= () => {};
const NodeRequest = globalThis.Request;
globalThis.Request = class extends NodeRequest {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(typeof input === 'string' ? new URL(input, window.location.href) : input, init);
  }
};

// As `main.tsx` does; a page's own words come with its route.
await loadWords('vi', ...START);

const signedIn = { isAuthenticated: true, signoutRedirect: async () => {} } as AuthContextProps;

/** Opens the product at an address as somebody of these roles, in Vietnamese; the network is the test's own. */
export function openPage(at: string, ...roles: Role[]) {
  window.history.replaceState(null, '', at);
  const session: Session = {
    username: 'x',
    roles,
    unit: { code: 'VPUB', name: 'Văn phòng UBND tỉnh' },
    today: '2024-05-20',
  };
  const router = createAppRouter();
  render(
    <I18n locale="vi">
      <QueryClientProvider client={createQueries()}>
        <AuthContext value={signedIn}>
          <SessionContext value={session}>
            <RouterProvider router={router} />
          </SessionContext>
        </AuthContext>
        <ToastRegion />
      </QueryClientProvider>
    </I18n>,
  );
  return userEvent.setup();
}
