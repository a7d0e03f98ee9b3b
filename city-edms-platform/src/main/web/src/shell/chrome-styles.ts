import { css } from 'lit';

/** The rail of ways, the mark above it and the person below. */
export const chromeStyles = css`
  .skip {
    position: fixed;
    top: 0.5rem;
    left: 0.5rem;
    z-index: 10;
    padding: 0.5rem 1rem;
    border: 0;
    border-radius: var(--ce-radius-s);
    font: inherit;
    background: var(--ce-accent-fill);
    color: var(--ce-on-accent);
    clip-path: inset(100%);
  }

  .skip:focus {
    clip-path: none;
  }

  .top {
    position: sticky;
    top: 0;
    display: flex;
    flex-direction: column;
    gap: 1.5rem;
    height: 100dvh;
    padding: 1.25rem 0.875rem 0.875rem;
    border-right: 1px solid var(--ce-line);
    background: var(--ce-surface);
  }

  .brand {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 0 0.5rem;
    color: var(--ce-ink);
    font-size: 1rem;
    font-weight: 650;
    line-height: 1.15;
    letter-spacing: -0.012em;
    text-decoration: none;
  }

  .brand svg {
    flex: none;
  }

  nav {
    display: grid;
    gap: 0.1875rem;
  }

  .item {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-height: 2.5rem;
    padding: 0.375rem 0.75rem;
    border-radius: var(--ce-radius-s);
    color: var(--ce-ink-soft);
    font-weight: 540;
    text-decoration: none;
  }

  .item:hover {
    background: var(--ce-hover);
    color: var(--ce-ink);
  }

  .item[aria-current='page'],
  .item[aria-current='true'] {
    background: var(--ce-accent-soft);
    color: var(--ce-accent-strong);
  }

  .item.act {
    justify-content: center;
    margin-bottom: 0.875rem;
    background: var(--ce-accent-fill);
    color: var(--ce-on-accent);
  }

  .item.act:hover {
    background: var(--ce-accent-fill-hover);
  }

  .short {
    display: none;
  }

  .account {
    margin-top: auto;
  }

  .who {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    width: 100%;
    padding: 0.5rem;
    border: 0;
    border-radius: var(--ce-radius-s);
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
    cursor: pointer;
  }

  .who:hover {
    background: var(--ce-hover);
  }

  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    width: 2.25rem;
    height: 2.25rem;
    border-radius: 50%;
    background: var(--ce-wheat-soft);
    color: var(--ce-wheat-ink);
    font-size: var(--ce-text-s);
    font-weight: 650;
  }

  .who-name {
    display: grid;
    min-width: 0;
    line-height: 1.3;
  }

  .who-name > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .who-name b {
    font-weight: 580;
  }

  .menu {
    position: fixed;
    inset: auto auto 4.75rem 0.875rem;
    width: 19rem;
    margin: 0;
    padding: 1rem;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius-l);
    background: var(--ce-raised);
    color: var(--ce-ink);
    box-shadow: var(--ce-shadow-float);
  }

  .mark {
    min-width: 1.375rem;
    margin-left: auto;
    padding: 0 0.375rem;
    border-radius: 0.75rem;
    background: var(--ce-sunken);
    color: var(--ce-ink);
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.375rem;
    text-align: center;
  }

  .mark.bad {
    background: var(--ce-bad-soft);
    color: var(--ce-bad);
  }

  .menu-head {
    display: grid;
    margin-bottom: 1rem;
    overflow-wrap: anywhere;
  }

  .choice {
    display: grid;
    gap: 0.25rem;
    margin-bottom: 0.875rem;
  }

  .segments {
    display: flex;
    padding: 0.1875rem;
    border-radius: var(--ce-radius-s);
    background: var(--ce-sunken);
  }

  .segments button {
    flex: auto;
    min-height: 2rem;
    padding: 0.125rem 0.5rem;
    border: 0;
    border-radius: 0.375rem;
    background: none;
    color: var(--ce-ink-soft);
    font: inherit;
    font-size: var(--ce-text-s);
    cursor: pointer;
  }

  .segments [aria-pressed='true'] {
    background: var(--ce-surface);
    color: var(--ce-ink);
    font-weight: 580;
    box-shadow: var(--ce-shadow);
  }

  .out {
    width: 100%;
    justify-content: start;
    margin-top: 0.25rem;
    padding-inline: 0.5rem;
  }
`;
