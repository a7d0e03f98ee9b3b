import { css } from 'lit';

/** The same where there is little room: a rail of icons, and on a phone bars above and below. Comes after the others. */
export const narrowStyles = css`
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
      width: auto;
      height: auto;
      margin: 0;
      background: none;
      color: var(--ce-ink-soft);
    }

    .item.act[aria-current='page'],
    .item.more.here {
      color: var(--ce-accent);
    }

    .item.act .short {
      display: block;
    }

    .item.more {
      border: 0;
      background: none;
      font: inherit;
      font-size: 0.6875rem;
      font-weight: 540;
      cursor: pointer;
    }

    #more-ways {
      inset: auto 0.75rem calc(var(--ce-below) + 0.5rem) auto;
      width: min(17rem, calc(100vw - 1.5rem));
      padding: 0.5rem;
    }

    #more-ways .item {
      flex-direction: row;
      justify-content: start;
      gap: 0.875rem;
      max-width: none;
      min-height: 3rem;
      padding: 0.25rem 0.75rem;
      font-size: 1rem;
      text-align: left;
    }

    #more-ways .long {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }

    #more-ways .short {
      display: none;
    }

    #more-ways .mark {
      position: static;
      margin-left: auto;
    }

    main > .view {
      padding: 1.25rem 1rem 2rem;
    }
  }
`;
