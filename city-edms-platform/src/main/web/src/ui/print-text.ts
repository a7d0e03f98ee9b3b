const FRAME = 'city-edms-print';

/** Prints a text without the page around it, also inside Share. The frame stays until the next one: browsers print in their own time. */
export function printText(title: string, text: string): void {
  document.getElementById(FRAME)?.remove();
  const frame = document.createElement('iframe');
  frame.id = FRAME;
  frame.title = title;
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (page === null) return;
  page.title = title;
  const heading = page.createElement('h1');
  heading.textContent = title;
  heading.style.cssText = 'font:600 14pt sans-serif;margin:0 0 8pt';
  const body = page.createElement('div');
  body.textContent = text;
  body.style.cssText = 'font:10pt/1.4 sans-serif;white-space:pre-wrap;overflow-wrap:anywhere';
  page.body.append(heading, body);
  frame.contentWindow?.print();
}
