import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const found = [process.env.CHROMIUM_PATH, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);

/** The main job on a running stack, with its real Keycloak: DONDOC_BASE is the gateway. Pictures: test-results/journey. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: 'test-results/journey-failures',
  use: {
    baseURL: process.env.DONDOC_BASE ?? 'http://localhost:8080',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 900 },
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
});
