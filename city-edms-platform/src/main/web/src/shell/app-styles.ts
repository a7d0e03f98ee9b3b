import { css } from 'lit';

export const appStyles = css`
  :host {
    display: grid;
    grid-template-columns: 15.5rem minmax(0, 1fr);
    min-height: 100dvh;
    background: var(--ce-ground);
  }

  ce-sign-in.view,
  .wait {
    grid-column: 1 / -1;
  }

  .wait {
    display: grid;
    place-items: center;
  }

  /* A page that takes its time says so; one that is there at once does not flash. */
  main[aria-busy='true']::before {
    content: '';
    position: fixed;
    inset: 0 0 auto;
    z-index: 9;
    height: 3px;
    background: var(--ce-accent-fill);
    transform-origin: left;
    animation: fetching 4s 0.25s ease-out both;
  }

  @keyframes fetching {
    from {
      transform: scaleX(0);
    }
    to {
      transform: scaleX(0.9);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    main[aria-busy='true']::before {
      animation-timing-function: step-end;
    }
  }

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

  main {
    min-width: 0;
    outline: none;
  }

  main > .view {
    max-width: 92rem;
    margin: 0 auto;
    padding: 2rem clamp(1.25rem, 3vw, 2.5rem) 3rem;
  }

  main > ce-desk.view {
    max-width: 80rem;
  }

  main > .panel.view {
    margin: 3rem auto;
    max-width: 36rem;
  }

  dialog {
    width: min(26rem, calc(100vw - 2rem));
    padding: 0;
    border: 0;
    border-radius: var(--ce-radius-l);
    background: var(--ce-surface);
    color: inherit;
    box-shadow: var(--ce-shadow-float);
  }

  dialog::backdrop {
    background: rgb(17 20 27 / 55%);
    backdrop-filter: blur(3px);
  }

  @media (max-width: 1180px) {
    :host {
      grid-template-columns: 6rem minmax(0, 1fr);
    }

    .top {
      align-items: center;
      padding-inline: 0.375rem;
    }

    .brand-name,
    .long,
    .who-name {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .brand {
      padding: 0;
    }

    nav {
      width: 100%;
    }

    .item {
      flex-direction: column;
      justify-content: center;
      gap: 0.1875rem;
      padding: 0.5rem 0;
      font-size: 0.6875rem;
      line-height: 1.2;
      text-align: center;
    }

    .item {
      position: relative;
    }

    .mark {
      position: absolute;
      top: 0.125rem;
      left: calc(50% + 0.375rem);
      margin: 0;
    }

    .item svg.icon {
      width: 1.5rem;
      height: 1.5rem;
    }

    .short {
      display: block;
      max-width: 100%;
      overflow-wrap: anywhere;
    }

    .item.act .short {
      display: none;
    }

    .item.act {
      align-self: center;
      justify-self: center;
      width: 3.25rem;
      height: 3.25rem;
      border-radius: 1rem;
    }

    .who {
      width: auto;
    }
  }

  @media (max-width: 700px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      padding-bottom: calc(4.25rem + env(safe-area-inset-bottom));
      --ce-below: calc(4.25rem + env(safe-area-inset-bottom));
    }

    :host(:has(ce-sign-in:not([again]))) {
      padding-bottom: 0;
    }

    .top {
      position: static;
      flex-direction: row;
      height: auto;
      padding: 0.625rem 0.875rem;
      border-right: 0;
      border-bottom: 1px solid var(--ce-line);
    }

    .brand-name {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }

    .account {
      margin: 0 0 0 auto;
    }

    .who {
      padding: 0.125rem;
      border-radius: 50%;
    }

    .menu {
      inset: 3.75rem 0.75rem auto auto;
    }

    nav {
      position: fixed;
      inset: auto 0 0;
      z-index: 3;
      display: flex;
      justify-content: space-around;
      padding: 0.25rem 0.5rem calc(0.25rem + env(safe-area-inset-bottom));
      border-top: 1px solid var(--ce-line);
      background: color-mix(in srgb, var(--ce-surface) 94%, transparent);
      backdrop-filter: blur(8px);
    }

    .item {
      flex: 1 1 0;
      min-height: 3.5rem;
      max-width: 7rem;
      padding-inline: 0;
      font-size: 0.6875rem;
    }

    .item[aria-current='page'],
    .item[aria-current='true'] {
      background: none;
      color: var(--ce-accent);
    }

    .item.act,
    .item.act:hover {
      order: 1;
      width: auto;
      height: auto;
      margin: 0;
      background: none;
      color: var(--ce-ink-soft);
    }

    .item.act[aria-current='page'] {
      color: var(--ce-accent);
    }

    .item.act .short {
      display: block;
    }

    .item.register,
    .item.administration {
      order: 2;
    }

    /* Few ways are what a thumb can tell apart: letters are sent from a desk, and the mark above leads to it. */
    .item.dispatch,
    nav:has(.item.act):has(.item.tray) .item.desk,
    nav:not(:has(.item.act)):has(.item.stack) .item.desk {
      display: none;
    }

    main > .view {
      padding: 1.25rem 1rem 2rem;
    }
  }
`;
