import { afterEach, describe, expect, it } from 'vitest';
import { loadPdf, withoutWorkerOfPage } from '../src/document/page-pdf';

const page = globalThis as { pdfjsLib?: unknown; pdfjsWorker?: unknown };

afterEach(() => {
  delete page.pdfjsLib;
  delete page.pdfjsWorker;
});

describe('in a page that has a pdf.js of its own', () => {
  it('hides the worker of the page while ours opens a document, and gives it back', () => {
    page.pdfjsWorker = 'of Share';
    expect(withoutWorkerOfPage(() => page.pdfjsWorker)).toBeUndefined();
    expect(page.pdfjsWorker).toBe('of Share');
  });

  it('gives the worker back when ours fails', () => {
    page.pdfjsWorker = 'of Share';
    expect(() =>
      withoutWorkerOfPage(() => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(page.pdfjsWorker).toBe('of Share');
  });

  it('leaves the library of the page where it was', async () => {
    page.pdfjsLib = 'of Share';
    await loadPdf(() => {
      page.pdfjsLib = 'ours';
      return Promise.resolve({} as typeof import('../src/document/pdf'));
    });
    expect(page.pdfjsLib).toBe('of Share');
  });
});
