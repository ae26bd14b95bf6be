import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The page that measures: built as the product's page is, and no part of it. */
export default defineConfig({
  root: at('.'),
  plugins: [react()],
  resolve: { conditions: ['whoknew-source', 'module', 'browser', 'import', 'default'] },
  build: { outDir: at('../../../test-results/bench-page'), emptyOutDir: true, target: 'es2022' },
  logLevel: 'warn',
});
