import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../../ui/controls';
import { CeView } from '../../ui/element';
import { tokens } from '../../ui/tokens';
import { type Placed, placed, type TreeNode } from './tree';

/** The execution tree drawn; the same as a nested list for screen readers, the keyboard, and whoever prefers a list. */
@customElement('ce-tree-picture')
export class CeTreePicture extends CeView {
  static override readonly styles = [
    tokens,
    base,
    css`
      .scroll {
        overflow-x: auto;
      }

      svg {
        display: block;
        font-family: var(--ce-font);
        font-size: 13px;
      }

      .line {
        fill: none;
        stroke: var(--ce-line-control);
        stroke-width: 1.5;
      }

      .box {
        fill: var(--ce-surface);
        stroke: var(--ce-line-control);
      }

      .resolution .box {
        fill: var(--ce-accent-soft);
        stroke: var(--ce-accent-line);
      }

      .late .box {
        fill: var(--ce-bad-soft);
        stroke: var(--ce-bad);
      }

      .waiting .box {
        fill: var(--ce-wheat-soft);
        stroke: var(--ce-wheat-ink);
      }

      .task.done .box {
        fill: var(--ce-good-soft);
        stroke: var(--ce-good);
      }

      .off .box {
        stroke-dasharray: 4 3;
      }

      text {
        fill: var(--ce-ink);
      }

      .title {
        font-weight: 620;
      }

      .detail {
        fill: var(--ce-ink-soft);
        font-size: 12px;
      }

      .off text {
        text-decoration: line-through;
      }

      .task {
        cursor: pointer;
      }

      details {
        margin-top: 0.75rem;
      }

      summary {
        cursor: pointer;
      }

      li li {
        padding-inline-start: 1.25rem;
      }

      li > p {
        padding: 0.25rem 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) roots: readonly TreeNode[] = [];
  @property() label = '';

  @state() private room = 0;

  private readonly resized = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width > 0 && Math.abs(width - this.room) > 1) this.room = width;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    this.resized.disconnect();
    super.disconnectedCallback();
  }

  protected override start(): void {
    // The tree is given.
  }

  private href(task: string): string {
    return this.shell?.href({ view: 'task', id: task }) ?? '#';
  }

  protected override render(): TemplateResult {
    const { width, height, boxes } = placed(this.roots, this.room);
    return html`<div class="scroll">
        ${this.room === 0
          ? ''
          : html`<svg role="img" aria-label=${this.label} width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>
              ${boxes.map((box) => this.line(box))} ${boxes.map((box) => this.box(box))}
            </svg>`}
      </div>
      <details>
        <summary class="small">${this.t.resolution.execution.asList}</summary>
        <ul>${this.roots.map((root) => this.item(root))}</ul>
      </details>`;
  }

  private line({ x, y, from }: Placed): SVGTemplateResult | string {
    return from === null ? '' : svg`<path class="line" d=${`M${from.x} ${from.y}V${y + 18}H${x}`} />`;
  }

  private box({ node, x, y, width, height, lines, details }: Placed): SVGTemplateResult {
    const open = () => {
      if (node.task !== null) this.shell?.navigate({ view: 'task', id: node.task });
    };
    const line = (at: number) => y + 26 + at * 18;
    return svg`<g class=${`${node.kind} ${node.mood}`} @click=${open}>
      <rect class="box" x=${x} y=${y} width=${width - 2} height=${height} rx="8" />
      <text class="title" x=${x + 12} y=${line(0)}>${node.title}</text>
      ${lines.map((text, at) => svg`<text x=${x + 12} y=${line(at + 1)}>${text}</text>`)}
      ${details.map((text, at) => svg`<text class="detail" x=${x + 12} y=${line(lines.length + 1 + at)}>${text}</text>`)}
    </g>`;
  }

  private item(node: TreeNode): TemplateResult {
    return html`<li>
      <p>
        ${node.task === null ? html`<b>${node.title}</b>` : html`<a href=${this.href(node.task)}>${node.title}</a>`}
        <span class="small soft">${node.detail}</span> ${node.text}
      </p>
      ${node.children.length === 0 ? '' : html`<ul>${node.children.map((child) => this.item(child))}</ul>`}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-tree-picture': CeTreePicture;
  }
}
