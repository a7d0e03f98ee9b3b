import { createReadStream, existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { firstLoad } from './build/first-load';
import { mockServer } from './dev/mock/plugin.mjs';

const root = import.meta.dirname;
/** What pdf.js loads as it needs it: fonts that PDFs do not embed, character maps, decoders. */
const PDFJS = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

/** What others wrote and we ship: their terms go along. */
const LICENCES = {
  inter: '@fontsource-variable/inter/LICENSE',
  'pdf.js': 'pdfjs-dist/LICENSE',
  lit: 'lit/LICENSE',
  vaadin: '@vaadin/date-picker/LICENSE',
  'openapi-fetch': 'openapi-fetch/LICENSE',
};

function shippedAlong(): Plugin {
  let outDir = '';
  return {
    name: 'shipped-along',
    configResolved: (config) => void (outDir = config.build.outDir),
    writeBundle: async () => {
      for (const [name, file] of Object.entries(LICENCES)) {
        await cp(resolve(root, 'node_modules', file), resolve(root, outDir, 'licences', `${name}.txt`));
      }
      for (const folder of PDFJS) {
        await cp(resolve(root, 'node_modules/pdfjs-dist', folder), resolve(root, outDir, 'pdfjs', folder), {
          recursive: true,
        });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const match = /\/pdfjs\/([a-z_]+\/[\w.-]+)$/.exec(request.url ?? '');
        const file = match?.[1] === undefined ? null : join(root, 'node_modules/pdfjs-dist', match[1]);
        if (file !== null && existsSync(file)) createReadStream(file).pipe(response);
        else next();
      });
    },
  };
}

/** A real repository instead of the invented server: `ACS=http://localhost:8080/alfresco npm run dev`. */
const acs = process.env.ACS;
const toAcs = acs === undefined ? {} : { '^/(s|api)/': acs };

export default defineConfig({
  root,
  base: './',
  plugins: [shippedAlong(), firstLoad(), ...(acs === undefined ? [mockServer()] : [])],
  resolve: {
    // Nothing is counted, nothing is sent.
    alias: { '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics.js': resolve(root, 'src/ui/no-statistics.ts') },
  },
  build: {
    outDir: process.env.CITY_EDMS_WEB_OUT ?? 'dist',
    emptyOutDir: true,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { index: resolve(root, 'index.html'), share: resolve(root, 'src/share/city-edms-share.ts') },
      preserveEntrySignatures: 'exports-only',
      output: {
        entryFileNames: (chunk) => (chunk.name === 'share' ? 'share/city-edms-share.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  worker: { format: 'es', rollupOptions: { output: { entryFileNames: 'assets/[name]-[hash].js' } } },
  server: { port: 8142, strictPort: true, proxy: toAcs },
  preview: { port: 8143, strictPort: true, proxy: toAcs },
});
