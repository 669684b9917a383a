import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const found = [process.env.CHROMIUM_PATH, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);

// Two work trees on one machine each need a port of their own.
const port = process.env.DONDOC_PREVIEW_PORT ?? '4173';

/** The gallery and the screens by themselves, answered by `tests/fake-server.ts`; the real stack is tested in ./test. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      executablePath: found,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--font-render-hinting=none',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desk', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'laptop',
      testMatch: 'plans.spec.ts',
      // Refused, broken and slow look as on the desk.
      grepInvert: /-(403|503|loading) is/,
      use: { viewport: { width: 1366, height: 768 } },
    },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${process.env.DONDOC_DIST ?? 'dist'} --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: true,
  },
});
