import { html, nothing, type TemplateResult } from 'lit';
import type { DuplicateCandidate } from '../api/types';
import { dayAndTime, shortDay } from '../i18n/dates';
import type { Messages } from '../i18n/messages';
import type { Shell } from '../shell/shell';

/** What is known of an earlier letter, and why it may be the one at hand. */
export function candidateLines(candidate: DuplicateCandidate, t: Messages['duplicates']): TemplateResult {
  const { document, likeness, reasons } = candidate;
  const theirs = [
    document.correspondent,
    candidate.correspondentNumber === null ? null : `№ ${candidate.correspondentNumber}`,
    candidate.correspondentDate === null ? null : shortDay(candidate.correspondentDate),
  ].filter((part) => part !== null);
  const percent = likeness > 0 && reasons.includes('near-text') ? ` (${t.likeness(likeness)})` : '';
  return html`<span>
      <b class="number">№ ${document.number}</b>
      <span class="small soft">${dayAndTime(document.registeredAt)} · ${document.registerTitle}</span>
    </span>
    <span>${document.readable ? (document.summary ?? '') : t.hidden}</span>
    ${theirs.length === 0 ? nothing : html`<span class="small soft">${theirs.join(' · ')}</span>`}
    <span class="small">${reasons.map((reason) => t.reasons[reason]).join(', ')}${percent}</span>`;
}

/** The earlier letter beside this one: what is being filled in stays where it is. */
export function candidateLink({ document }: DuplicateCandidate, shell: Shell | null, t: Messages['duplicates']): TemplateResult {
  return html`<a
    class="button small"
    target="_blank"
    rel="noopener"
    aria-label=${`${t.open} № ${document.number}`}
    href=${shell?.href({ view: 'document', id: document.document }) ?? '#'}
  >
    ${t.open}
  </a>`;
}
