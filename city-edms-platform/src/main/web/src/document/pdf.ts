import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withoutWorkerOfPage } from './page-pdf';

/** Folders of pdf.js (fonts, character maps, decoders), copied beside the chunks by the build. */
const ASSETS = new URL(/* @vite-ignore */ '../pdfjs/', import.meta.url).href;

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

export const TextLayer = pdfjs.TextLayer;

export async function openPdf(bytes: Blob): Promise<PDFDocumentProxy> {
  const data = await bytes.arrayBuffer();
  const open = () => pdfjs.getDocument({
    data,
    cMapUrl: `${ASSETS}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${ASSETS}standard_fonts/`,
    wasmUrl: `${ASSETS}wasm/`,
    iccUrl: `${ASSETS}iccs/`,
    enableXfa: false,
  });
  return withoutWorkerOfPage(open).promise;
}
