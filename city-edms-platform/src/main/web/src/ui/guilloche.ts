import { svg, type SVGTemplateResult } from 'lit';

/** A hypotrochoid, the line of which security paper is woven. */
function rosette(outer: number, inner: number, pen: number, turns: number, steps: number): string {
  const points: string[] = [];
  for (let step = 0; step <= steps; step++) {
    const a = (step / steps) * 2 * Math.PI * turns;
    const x = (outer - inner) * Math.cos(a) + pen * Math.cos(((outer - inner) / inner) * a);
    const y = (outer - inner) * Math.sin(a) - pen * Math.sin(((outer - inner) / inner) * a);
    points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
  }
  return `M${points.join('L')}`;
}

/** The pattern behind the sign-in: paper money and diplomas, very faint. */
export function guilloche(): SVGTemplateResult {
  return svg`
    <path d=${rosette(200, 73, 118, 73, 2400)} />
    <path d=${rosette(300, 17, 30, 17, 2400)} />
    <path d=${rosette(340, 19, 34, 19, 2400)} />
  `;
}
