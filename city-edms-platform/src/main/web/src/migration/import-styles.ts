import { css } from 'lit';

export const importStyles = css`
  :host {
    display: grid;
    gap: 1.25rem;
    align-content: start;
  }

  .upload {
    display: grid;
    gap: 1rem;
    padding: 1.25rem;
  }

  .upload .row {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
    align-items: end;
  }

  .upload .file:has([aria-invalid='true']) {
    border-color: var(--ce-bad);
  }

  .upload .wrong {
    color: var(--ce-bad);
  }

  .upload .wrong:empty {
    display: none;
  }

  .upload vaadin-combo-box {
    flex: 1 1 18rem;
  }

  .upload .file {
    flex: 1 1 18rem;
  }

  .list {
    display: grid;
    gap: 0.75rem;
  }

  .job {
    display: grid;
    gap: 0.25rem;
    padding: 1rem 1.25rem;
    color: inherit;
    text-decoration: none;
  }

  .job:hover {
    border-color: var(--ce-accent);
  }

  .job b {
    overflow-wrap: anywhere;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    counter-reset: step;
    color: var(--ce-ink-faint);
  }

  .steps li {
    counter-increment: step;
  }

  .steps li::before {
    content: counter(step) '. ';
  }

  .steps li[aria-current='step'] {
    color: var(--ce-accent);
    font-weight: 620;
  }

  .scroll {
    overflow-x: auto;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius-s);
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--ce-text-s);
  }

  th,
  td {
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--ce-line);
    text-align: left;
    vertical-align: top;
  }

  .preview td {
    max-width: 18rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .preview tr.heading td {
    font-weight: 620;
  }

  .preview tr.above td {
    color: var(--ce-ink-faint);
  }

  select {
    min-width: 11rem;
    min-height: var(--ce-control);
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
  }

  .back {
    justify-self: start;
    margin-left: -0.75rem;
  }

  .preview select {
    width: 12rem;
  }

  .settings {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2rem;
    align-items: end;
  }

  .settings label {
    display: grid;
    gap: 0.25rem;
    font-size: var(--ce-text-s);
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2.5rem;
  }

  .figures dt {
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
  }

  .figures dd {
    font-size: var(--ce-text-xl);
    font-weight: 650;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  .section {
    display: grid;
    gap: 1rem;
    padding: 1.25rem;
  }

  .refused {
    color: var(--ce-bad);
    font-weight: 620;
  }
`;
