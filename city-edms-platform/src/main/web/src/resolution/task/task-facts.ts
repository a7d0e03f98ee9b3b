import { html, nothing, type TemplateResult } from 'lit';
import type { TaskFile } from '../../api/resolution-api';
import { dayOf, shortDay, today } from '../../i18n/dates';
import { messages } from '../../i18n/messages';
import type { Shell } from '../../shell/shell';
import { dueState, dueWords, inLanguage, partyWords } from '../words';

/** What a task is about, until when, for whom, and what was reported. */
export function taskFacts({ task, resolution, document }: TaskFile, shell: Shell | null): TemplateResult {
  const t = messages();
  const words = t.resolution.task;
  const open = task.state === 'assigned' || task.state === 'reported';
  const state = open ? dueState(task.deadline.due, task.overdue, today()) : 'ahead';
  const removed = resolution.controlRemovedAt ?? '';
  const control = resolution.control
    ? words.controller((resolution.controller ?? resolution.author).name)
    : removed === ''
      ? words.notControlled
      : words.controlRemoved(shortDay(dayOf(removed)));
  const about = [document.number, document.correspondent, document.summary].filter((part) => (part ?? '') !== '').join(' · ');
  return html`<section class="panel">
    <dl>
      <dt>${words.document}</dt>
      <dd><a href=${shell?.href({ view: 'document', id: document.id }) ?? '#'}>${about === '' ? words.document : about}</a></dd>
      <dt>${words.author}</dt>
      <dd>${partyWords(resolution.author, t)}</dd>
      <dt>${words.executor}</dt>
      <dd>
        ${partyWords(task.executor, t)} <span class="soft small">· ${t.resolution.executor[task.role]}</span>
        ${(task.pointLabel ?? '') === '' ? nothing : html`<span class="soft small">· ${words.point(task.pointLabel ?? '')}</span>`}
      </dd>
      <dt>${words.deadline}</dt>
      <dd>
        ${state === 'ahead' && inLanguage(task.deadline.explanation) !== ''
          ? inLanguage(task.deadline.explanation)
          : html`<span class=${state}>${dueWords(task.deadline.due, (task.deadline.due ?? null) === null ? 'none' : state, t)}</span>
              <span class="small soft">${inLanguage(task.deadline.explanation)}</span>`}
      </dd>
      <dt>${words.control}</dt>
      <dd>${control}</dd>
      <dt>${words.state}</dt>
      <dd>${words.states[task.state]}</dd>
      ${(task.report ?? '') === '' ? nothing : html`<dt>${words.report}</dt><dd class="words">${task.report}</dd>`}
      ${(task.answer ?? '') === ''
        ? nothing
        : html`<dt>${words.answer}</dt>
            <dd><a href=${shell?.href({ view: 'document', id: task.answer ?? '' }) ?? '#'}>${words.openAnswer}</a></dd>`}
      ${task.request === null || task.request === undefined
        ? nothing
        : html`<dt>${words.request}</dt>
            <dd>
              ${task.request.kind === 'deadline'
                ? t.resolution.tray.asksDeadline(shortDay(task.request.due ?? ''))
                : t.resolution.tray.asksExecutor(task.request.executor?.name ?? '')}
              <span class="small soft">${task.request.byName}: ${task.request.reason}</span>
            </dd>`}
    </dl>
  </section>`;
}
