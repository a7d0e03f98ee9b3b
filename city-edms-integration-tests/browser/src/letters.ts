import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { DOCUMENTS } from './stand-in';

export interface Letter {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A real letter of a ministry where the machine has it, and one made here where not. */
export function realLetter(): Letter {
  const path = join(DOCUMENTS, 'лист-інформування.pdf');
  if (existsSync(path)) return { name: 'лист-інформування.pdf', bytes: readFileSync(path) };
  return { name: 'лист.pdf', bytes: madeLetter() };
}

export function madeLetter(): Buffer {
  const page = 'BT /F1 22 Tf 72 740 Td (To the city council) Tj 0 -40 Td (On the repair of the school canteen) Tj ET';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${String(page.length)}>>stream\n${page}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const offset = text.length;
    text += `${String(i + 1)} 0 obj${body}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** Drops the files on the place as a hand does from a file manager. */
export async function drop(place: Locator, ...letters: readonly Letter[]): Promise<void> {
  const transfer = await place.page().evaluateHandle(
    (files) => {
      const data = new DataTransfer();
      for (const { name, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        data.items.add(new File([bytes], name, { type: 'application/pdf' }));
      }
      return data;
    },
    letters.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await place.dispatchEvent(type, { dataTransfer: transfer });
  }
}
