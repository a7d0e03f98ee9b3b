import { css } from 'lit';

export const signInStyles = css`
  .stage {
    display: grid;
    grid-template-columns: minmax(20rem, 1fr) minmax(26rem, 1.1fr);
    min-height: 100dvh;
  }

  .poster {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 3rem;
    overflow: hidden;
    padding: clamp(2rem, 4vw, 4rem);
    background: linear-gradient(155deg, #3a3fa8 0%, #282c7e 55%, #1c1f5a 100%);
    color: #fff;
  }

  .guilloche {
    position: absolute;
    top: 50%;
    left: 50%;
    width: max(150%, 70rem);
    transform: translate(-32%, -50%);
    fill: none;
    stroke: #fff;
    stroke-width: 0.5;
    opacity: 0.13;
    pointer-events: none;
  }

  .poster > :not(.guilloche) {
    position: relative;
  }

  .brand {
    display: flex;
    align-items: center;
    gap: 0.875rem;
    font-size: 1.25rem;
    font-weight: 650;
    letter-spacing: -0.015em;
  }

  .poster .brand svg {
    border-radius: 12px;
    box-shadow: 0 0 0 1px rgb(255 255 255 / 35%);
  }

  .promises {
    display: grid;
    gap: 1.125rem;
    max-width: 26rem;
    font-size: clamp(1.25rem, 1.9vw, 1.625rem);
    line-height: 1.3;
    font-weight: 560;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  .promises li {
    display: flex;
    gap: 0.75rem;
  }

  .promises svg.icon {
    margin-top: 0.05em;
    color: var(--ce-wheat);
    stroke-width: 2.25;
  }

  .line {
    font-size: var(--ce-text-s);
    opacity: 0.85;
  }

  .side {
    display: grid;
    grid-template-rows: 1fr auto;
    justify-items: center;
    padding: 2rem clamp(1.25rem, 5vw, 4rem);
    background: var(--ce-surface);
  }

  form {
    display: grid;
    align-content: center;
    gap: 1rem;
    width: 100%;
    max-width: 24rem;
  }

  form > p.soft {
    margin-bottom: 0.5rem;
  }

  form .button.primary {
    margin-top: 0.5rem;
  }

  .small-brand {
    display: none;
    margin-bottom: 1.5rem;
    font-size: 1.0625rem;
  }

  .languages {
    display: flex;
    gap: 0.25rem;
  }

  .languages [aria-pressed='true'] {
    color: var(--ce-ink);
    background: var(--ce-sunken);
  }

  :host([again]) .side {
    padding: 2rem;
    border-radius: var(--ce-radius-l);
  }

  @media (max-width: 860px) {
    .stage {
      grid-template-columns: 1fr;
    }

    .poster {
      display: none;
    }

    .small-brand {
      display: flex;
    }
  }
`;
