import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

/** What a phone fetches before anything is shown, and with the pages it shows first; KiB, compressed as servers compress. */
const LIMITS: Record<string, number> = {
  // With the Ukrainian words of all pages but those of settings, which grow with what the pages can.
  'src/main.ts': 73,
  'desk/desk': 83,
  'tray/tray-page': 79,
  'stack/review-stack': 97,
  'task/task-page': 93,
  'session/sign-in': 100,
};

const KIB = 1024;

/** Holds the first load to its limits: one import in a wrong place makes every page heavy, and nobody sees it at a desk. */
export function firstLoad(): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((one): one is Rollup.OutputChunk => one.type === 'chunk');
      const entry = chunks.find(({ isEntry, name }) => isEntry && name === 'index');
      if (entry === undefined) return this.error('no entry of the client');
      const sizes = new Map(chunks.map(({ fileName, code }) => [fileName, gzipSync(code).length / KIB]));
      const weigh = (files: ReadonlySet<string>) => [...files].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
      const first = withImports(entry, bundle);
      const lines: string[] = [];
      // Pages are named by whichever chunk of the first load their list fell into.
      const fetched = new Set(chunks.filter(({ fileName }) => first.has(fileName)).flatMap(({ dynamicImports }) => dynamicImports));
      for (const page of [entry, ...chunks.filter((one) => fetched.has(one.fileName))]) {
        const module = page === entry ? 'src/main.ts' : (page.facadeModuleId ?? page.name).replace(/^.*\/src\/|\.ts$/g, '');
        const weight = weigh(new Set([...first, ...withImports(page, bundle)]));
        const limit = Object.entries(LIMITS).find(([name]) => module.endsWith(name))?.[1];
        lines.push(`${weight.toFixed(0).padStart(4)} KiB  ${module}`);
        if (limit !== undefined && weight > limit) {
          this.error(`${module} is fetched with ${weight.toFixed(0)} KiB, more than ${String(limit)}: import() what it shows only later`);
        }
      }
      this.info(`fetched before a page is shown, compressed:\n${lines.sort().join('\n')}`);
    },
  };
}

/** The chunk, and what it cannot run without. */
function withImports(chunk: Rollup.OutputChunk, bundle: Rollup.OutputBundle): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (file: string): void => {
    const one = bundle[file];
    if (files.has(file) || one?.type !== 'chunk') return;
    files.add(file);
    one.imports.forEach(add);
  };
  add(chunk.fileName);
  return files;
}
