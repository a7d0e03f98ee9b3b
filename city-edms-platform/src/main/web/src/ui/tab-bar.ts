import { css, html, type TemplateResult } from 'lit';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How many things are behind it; nothing is shown for none. */
  readonly count?: number;
}

export const tabBarStyles = css`
  .tabs {
    display: flex;
    gap: 0.25rem;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
    padding-bottom: 1px;
    border-bottom: 1px solid var(--ce-line);
  }

  .tabs::-webkit-scrollbar {
    display: none;
  }

  .tab {
    flex: none;
    min-height: 2.75rem;
    padding: 0.375rem 0.75rem;
    border: 0;
    border-bottom: 2px solid transparent;
    margin-bottom: -1px;
    background: none;
    color: var(--ce-ink-soft);
    font: inherit;
    font-weight: 550;
    white-space: nowrap;
    cursor: pointer;
  }

  .tab:hover {
    color: var(--ce-ink);
  }

  .tab[aria-selected='true'] {
    border-bottom-color: var(--ce-accent);
    color: var(--ce-accent-strong);
  }

  .tab:focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: -3px;
    border-radius: var(--ce-radius-s);
  }

  .tab .count {
    margin-left: 0.375rem;
    color: var(--ce-ink-faint);
    font-variant-numeric: tabular-nums;
    font-weight: 450;
  }
`;

/** Which tab a key leads to; nothing for other keys. Ends meet, as the ARIA pattern has it. */
export function tabOfKey<Id extends string>(key: string, tabs: readonly Tab<Id>[], selected: Id): Id | undefined {
  const at = tabs.findIndex(({ id }) => id === selected);
  const last = tabs.length - 1;
  switch (key) {
    case 'ArrowRight':
      return tabs[at === last ? 0 : at + 1]?.id;
    case 'ArrowLeft':
      return tabs[at <= 0 ? last : at - 1]?.id;
    case 'Home':
      return tabs[0]?.id;
    case 'End':
      return tabs[last]?.id;
    default:
      return undefined;
  }
}

/** The tabs above panels with the ids `panel-…` of the same shadow root; one stop of the Tab key, arrows go between them. */
export function tabBar<Id extends string>(
  tabs: readonly Tab<Id>[],
  selected: Id,
  label: string,
  select: (id: Id) => void,
): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const next = tabOfKey(event.key, tabs, selected);
    if (next === undefined) return;
    event.preventDefault();
    select(next);
    const bar = event.currentTarget as HTMLElement;
    const tab = bar.querySelector<HTMLElement>(`#tab-${next}`);
    tab?.focus();
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
    ${tabs.map(
      ({ id, label: name, count = 0 }) =>
        html`<button
          type="button"
          class="tab"
          role="tab"
          id=${`tab-${id}`}
          aria-controls=${`panel-${id}`}
          aria-selected=${id === selected ? 'true' : 'false'}
          tabindex=${id === selected ? 0 : -1}
          @click=${() => select(id)}
        >
          ${name}${count === 0 ? '' : html`<span class="count">${count}</span>`}
        </button>`,
    )}
  </div>`;
}
