import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const outDir = fileURLToPath(new URL('../dist/client', import.meta.url));

/** The page. `whoknew-source` makes `#core/…` resolve to the sources, so that no other build has to run first. */
export default defineConfig({
  root,
  plugins: [react()],
  resolve: { conditions: ['whoknew-source', 'module', 'browser', 'import', 'default'] },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    // The page's own security policy refuses data: fonts; every asset stays a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/readyz': 'http://127.0.0.1:3000' } },
});
