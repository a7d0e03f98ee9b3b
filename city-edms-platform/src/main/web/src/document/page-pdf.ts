type PdfModule = typeof import('./pdf');

/**
 * Names that every pdf.js leaves in its page. Share's pages have one already, of another version, for Share's own preview: ours
 * would take its worker and open no file, and Share's preview would take our library and its worker.
 */
interface PageOfPdf {
  pdfjsLib?: unknown;
  pdfjsWorker?: unknown;
}

/** Loads our pdf.js and leaves the page the one it had. */
export async function loadPdf(load: () => Promise<PdfModule> = () => import('./pdf')): Promise<PdfModule> {
  const page = globalThis as PageOfPdf;
  const { pdfjsLib } = page;
  const module = await load();
  if (pdfjsLib !== undefined) page.pdfjsLib = pdfjsLib;
  return module;
}

/** pdf.js looks for a worker of the page in the moment that a document is asked for, and only then. */
export function withoutWorkerOfPage<T>(open: () => T): T {
  const page = globalThis as PageOfPdf;
  const { pdfjsWorker } = page;
  page.pdfjsWorker = undefined;
  try {
    return open();
  } finally {
    page.pdfjsWorker = pdfjsWorker;
  }
}
