import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages';
import type { Route } from '../shell/routes';
import { icon } from '../ui/icons';
import { numerals } from '../ui/numerals';
import { anchorName, factsOf, type Verified } from './verification-text';

export interface ResultActions {
  readonly copy: () => void;
  readonly print: () => void;
  readonly href: (route: Route) => string;
}

/** What a verification found. */
export function verificationResult(verified: Verified, t: Messages, actions: ResultActions): TemplateResult {
  const { report } = verified;
  const words = t.verification;
  return html`<section class="panel result" aria-labelledby="result">
    <h2 id="result" tabindex="-1">${words.result}</h2>
    <div class="notice ${report.sound ? '' : 'bad'}">
      ${icon(report.sound ? 'check' : 'warning')}
      <span
        ><strong>${report.sound ? words.sound : words.unsound(report.faultCount)}.</strong>
        ${report.sound ? words.soundText(report.entries) : words.unsoundText}</span
      >
    </div>
    <dl class="facts">
      ${factsOf(verified, t).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
    ${faults(verified, t, actions.href)} ${anchors(verified, t)}
    <h3>${words.heads}</h3>
    ${report.heads.length === 0
      ? html`<p class="soft">${words.noHeads}</p>`
      : html`<p class="soft small">${words.headsHint}</p>
          <ul class="heads">
            ${report.heads.map(
              (head) => html`<li>${head.period}, ${words.place(head.position)} <code>${head.hash}</code></li>`,
            )}
          </ul>`}
    <div class="buttons">
      <button class="button" @click=${actions.copy}>${icon('copy')}${words.copy}</button>
      <button class="button" @click=${actions.print}>${icon('print')}${words.print}</button>
    </div>
  </section>`;
}

function anchors({ report, kept }: Verified, t: Messages): TemplateResult | typeof nothing {
  if (report.anchors.length === 0) return nothing;
  const words = t.verification;
  return html`<h3>${words.compared}</h3>
    <ul class="heads">
      ${report.anchors.map(
        (anchor) =>
          html`<li class=${anchor.stands ? '' : 'bad'}>
            <span>${icon(anchor.stands ? 'check' : 'warning')}<b>${anchorName(anchor, kept, t)}</b> — ${anchor.stands ? words.stands : words.differs}</span>
            <span class="soft small">${anchor.period}, ${words.place(anchor.position)} <code>${anchor.hash}</code></span>
          </li>`,
      )}
    </ul>`;
}

function faults({ report }: Verified, t: Messages, href: (route: Route) => string): TemplateResult | typeof nothing {
  if (report.faults.length === 0) return nothing;
  const words = t.verification;
  return html`<h3>${words.faults}</h3>
    ${report.faultCount > report.faults.length ? html`<p class="soft">${words.first(report.faults.length)}</p>` : nothing}
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.columns.number}</th>
            <th scope="col">${words.columns.what}</th>
            <th scope="col">${words.columns.period}</th>
            <th scope="col">${words.columns.position}</th>
          </tr>
        </thead>
        <tbody>
          ${report.faults.map(
            ({ what, period, position, number, entry }) =>
              html`<tr>
                <th scope="row">
                  ${number === null
                    ? html`<span class="faint">${words.noNumber}</span>`
                    : entry === null || what === 'line-missing'
                      ? numerals(number)
                      : html`<a href=${href({ view: 'entry', id: String(entry) })}>${numerals(number)}</a>`}
                </th>
                <td>${words.what[what]}</td>
                <td class="number">${period}</td>
                <td class="number">${position}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
