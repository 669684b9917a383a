import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { onlyEnglishAria } from './scripts/only-english-aria.ts';

// In development the gateway of `./start` answers for Keycloak and the services.
const gateway = process.env.DONDOC_GATEWAY ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), onlyEnglishAria()],
  server: {
    port: 5173,
    host: '127.0.0.1',
    proxy: { '/api': gateway, '/auth': gateway },
  },
  build: {
    target: 'es2022',
    manifest: true,
    // A font or icon inlined as data: would need a wider CSP.
    assetsInlineLimit: 0,
  },
});
