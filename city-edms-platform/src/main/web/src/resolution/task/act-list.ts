import { html, nothing, type TemplateResult } from 'lit';
import type { ExecutionAct } from '../../api/resolution-api';
import { dayAndTime } from '../../i18n/dates';
import { shortDay } from '../../i18n/dates';
import { messages } from '../../i18n/messages';
import type { Shell } from '../../shell/shell';
import { roleTitle } from '../words';
import './act-files';

/** What was done, one line for each act; both names where somebody stood in for another. */
export function actList(acts: readonly ExecutionAct[], shell: Shell | null): TemplateResult {
  const t = messages();
  const { history, task } = t.resolution;
  const words: Readonly<Record<string, string>> = history;
  return html`<ol class="acts">
    ${acts.map((act) => {
      const role = act.role ?? null;
      const as = role === null ? '' : roleTitle({ basis: role.basis ?? 'holder', title: role.title, unit: '' }, t);
      return html`<li>
        <time class="small faint number" datetime=${act.at}>${dayAndTime(act.at)}</time>
        <b>${words[act.act] ?? act.act}</b>
        <span class="small soft">${task.by(act.actorName, as)}</span>
        ${(act.due ?? '') === '' ? nothing : html`<span class="small number">${t.resolution.tray.due(shortDay(act.due ?? ''))}</span>`}
        ${(act.text ?? '') === '' ? nothing : html`<p class="words">${act.text}</p>`}
        ${(act.answer ?? '') === ''
          ? nothing
          : html`<a class="small" href=${shell?.href({ view: 'document', id: act.answer ?? '' }) ?? '#'}>${task.openAnswer}</a>`}
        ${(act.files ?? []).length === 0 ? nothing : html`<ce-act-files .files=${act.files ?? []}></ce-act-files>`}
      </li>`;
    })}
  </ol>`;
}
