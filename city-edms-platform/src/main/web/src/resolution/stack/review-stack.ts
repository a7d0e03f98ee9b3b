import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type ActingRole, type Suggestion, tray, type TrayLine, trayLines } from '../../api/resolution-api';
import type { Shell } from '../../shell/shell';
import { base, buttons, panels } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import type { CeShortcuts } from '../../ui/shortcuts';
import '../../ui/shortcuts';
import { tokens } from '../../ui/tokens';
import { EMPTY, lacks, ofSuggestion, resolutionDraft, type Written } from '../form/draft';
import '../form/resolution-form';
import type { Command, Decision, Letter } from '../outbox/command';
import { OutboxWatch } from '../outbox/outbox-watch';
import '../outbox/queue-panel';
import '../role-band';
import './letter-card';
import './letter-file';
import { stackKey } from './stack-keys';
import { stackStyles } from './stack-styles';
import './suggestion-list';
import type { CeSuggestionList } from './suggestion-list';
import { Swipe } from './swipe';
import './send-back';
import { writtenStore } from './written-store';

const FOLDER = 200;

/** «Папка на розгляд»: the letters of the day as a pile, each decided about with one tap. */
@customElement('ce-review-stack')
export class CeReviewStack extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, stackStyles];

  /** The letter on top; null for the first. */
  @property({ attribute: false }) review: string | null = null;

  @state() private lines: readonly TrayLine[] | null = null;
  @state() private roles: readonly ActingRole[] = [];
  @state() private failure = '';
  @state() private open: 'nothing' | 'own' | 'back' = 'nothing';
  @state() private written: Written = EMPTY;

  @query('ce-shortcuts') private readonly shortcuts!: CeShortcuts;
  @query('ce-suggestion-list') private readonly suggested!: CeSuggestionList | null;

  private readonly swipe = new Swipe(this, (step) => this.turn(step));
  private readonly watch = new OutboxWatch(this, ({ letter }) => this.drop(letter.review));

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.keys);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.keys);
    super.disconnectedCallback();
  }

  protected override start(shell: Shell): void {
    this.watch.follow(shell.api, this.user);
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('review')) this.close();
  }

  private get user(): string {
    return this.shell?.session?.userName ?? '';
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    try {
      const [folder, roles] = await Promise.all([
        trayLines(shell.api, { part: 'review', limit: FOLDER }, this.alive),
        tray(shell.api, this.alive),
      ]);
      this.lines = folder.lines;
      this.roles = roles.roles.map(({ role }) => role);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  /** Those that are not decided yet, or whose decision the server would not have and the person took back. */
  private get letters(): readonly TrayLine[] {
    const decided = new Set(this.watch.commands.map(({ letter }) => letter.review));
    return (this.lines ?? []).filter(({ review }) => typeof review === 'string' && !decided.has(review));
  }

  private get at(): number {
    return Math.max(0, this.letters.findIndex(({ review }) => review === this.review));
  }

  private drop(review: string): void {
    this.lines = this.lines?.filter((line) => line.review !== review) ?? null;
  }

  private turn(step: 1 | -1): void {
    const { letters } = this;
    const next = letters[Math.min(letters.length - 1, Math.max(0, this.at + step))];
    if (next !== undefined) this.goTo(next.review ?? null);
  }

  private goTo(review: string | null): void {
    this.shell?.navigate({ view: 'stack', review }, 'replace');
    window.scrollTo({ top: 0 });
  }

  private close(): void {
    this.open = 'nothing';
    this.written = EMPTY;
  }

  private write(line: TrayLine, from: Written | null = null): void {
    this.written = from ?? writtenStore.get(this.user, line.review ?? '') ?? EMPTY;
    this.open = 'own';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.write h2')?.focus());
  }

  private suggestion(line: TrayLine, suggestion: Suggestion): void {
    const written = ofSuggestion(suggestion);
    if (lacks(written).length > 0) this.write(line, written);
    else void this.resolve(line, written);
  }

  private resolve(line: TrayLine, written: Written): Promise<void> {
    const { review = null, version, post: asPost } = line;
    return this.decide(line, { kind: 'resolve', draft: { review, version, asPost, ...resolutionDraft(written) } });
  }

  private act(line: TrayLine, act: 'note-review' | 'return-review', text: string | null): Promise<void> {
    const draft = { act, version: line.version, asPost: line.post, text };
    return this.decide(line, { kind: 'review-act', draft });
  }

  private async decide(line: TrayLine, decision: Decision): Promise<void> {
    const { outbox } = this.watch;
    if (outbox === null) return;
    const { letters, at } = this;
    const { id, number = null, summary = null } = line.document;
    const letter: Letter = { document: id, review: line.review ?? '', number, summary };
    try {
      await outbox.decide(letter, decision);
    } catch (error) {
      reportError(error);
      this.shell?.notify(this.t.resolution.queue.notKept);
      return;
    }
    writtenStore.clear(this.user, letter.review);
    this.close();
    this.goTo((letters[at + 1] ?? letters[at - 1])?.review ?? null);
  }

  private readonly again = (event: CustomEvent<Command>): void => {
    const { letter } = event.detail;
    if (this.shell !== null) void this.load(this.shell).then(() => this.goTo(letter.review));
  };

  private readonly keys = (event: KeyboardEvent): void => {
    const line = this.letters[this.at];
    stackKey(event, {
      turn: (step) => this.turn(step),
      suggestion: (index) => this.suggested?.choose(index),
      own: () => line !== undefined && this.write(line),
      undo: () => void document.querySelector('ce-app')?.shadowRoot?.querySelector('ce-undo-bar')?.undo(),
      close: () => this.close(),
      help: () => this.shortcuts.show(),
    });
  };

  protected override render(): TemplateResult {
    const { t } = this;
    const { stack } = t.resolution;
    const { letters, at } = this;
    const line = letters[at];
    return html`
      <div class="head">
        <div>
          <h1 tabindex="-1">${stack.title}</h1>
          ${line === undefined ? nothing : html`<ce-role-band .acting=${this.roles.find(({ post }) => post === line.post) ?? null}></ce-role-band>`}
        </div>
        ${letters.length === 0 ? nothing : this.turning(at, letters.length)}
      </div>
      <ce-queue-panel @ce-again=${this.again}></ce-queue-panel>
      ${this.failure === '' ? nothing : this.failed()}
      ${line !== undefined ? this.letter(line, letters.length - at) : this.lines === null ? this.waiting() : this.empty()}
      <ce-shortcuts
        .shortcuts=${[
          { keys: ['←', '→'], does: stack.keys.move },
          { keys: ['1', '2', '3'], does: stack.keys.suggestion },
          { keys: ['E'], does: stack.keys.own },
          { keys: ['Ctrl', 'Z'], does: stack.keys.undo },
          { keys: ['?'], does: stack.keys.help },
        ]}
      ></ce-shortcuts>
    `;
  }

  private turning(at: number, of: number): TemplateResult {
    const { stack } = this.t.resolution;
    return html`<div class="turn">
      <button class="button quiet previous" aria-label=${stack.previous} title=${stack.previous} ?disabled=${at === 0} @click=${() => this.turn(-1)}>
        ${icon('chevron')}
      </button>
      <span class="number" role="status">${stack.count(at + 1, of)}</span>
      <button class="button quiet" aria-label=${stack.next} title=${stack.next} ?disabled=${at >= of - 1} @click=${() => this.turn(1)}>
        ${icon('chevron')}
      </button>
    </div>`;
  }

  private letter(line: TrayLine, left: number): TemplateResult {
    const { stack } = this.t.resolution;
    return html`<div class="columns">
      <div class="decide">
        <div
          class="pile ${left > 1 ? 'more' : ''} ${left > 2 ? 'many' : ''}"
          .style=${this.swipe.offset === 0 ? '' : `transform:translateX(${this.swipe.offset}px) rotate(${this.swipe.offset / 60}deg)`}
          @pointerdown=${this.swipe.down}
          @pointermove=${this.swipe.move}
          @pointerup=${this.swipe.up}
          @pointercancel=${this.swipe.up}
        >
          <ce-letter-card .line=${line}></ce-letter-card>
        </div>
        ${this.open === 'own' ? this.ownForm(line) : this.open === 'back' ? this.backForm(line) : this.ways(line)}
      </div>
      <ce-letter-file document-id=${line.document.id} aria-label=${stack.file}></ce-letter-file>
    </div>`;
  }

  private ways(line: TrayLine): TemplateResult {
    const { stack } = this.t.resolution;
    return html`<ce-suggestion-list
        document-id=${line.document.id}
        .post=${line.post}
        @ce-suggestion=${(event: CustomEvent<Suggestion>) => this.suggestion(line, event.detail)}
      ></ce-suggestion-list>
      <div class="others">
        <button class="button primary large wide" @click=${() => this.write(line)}>${icon('pencil')}${stack.own}</button>
        <button class="button" @click=${() => this.act(line, 'note-review', null)}>${icon('check')}${stack.noted}</button>
        <button class="button" @click=${() => (this.open = 'back')}>${icon('undo')}${stack.sendBack}</button>
      </div>`;
  }

  private ownForm(line: TrayLine): TemplateResult {
    const { form } = this.t.resolution;
    return html`<section class="panel write">
      <h2 tabindex="-1">${form.title}</h2>
      <ce-resolution-form
        periodic
        .written=${this.written}
        .post=${line.post}
        .submitLabel=${form.submit}
        @ce-written=${(event: CustomEvent<Written>) => {
          this.written = event.detail;
          writtenStore.set(this.user, line.review ?? '', event.detail);
        }}
        @ce-resolve=${(event: CustomEvent<Written>) => this.resolve(line, event.detail)}
        @ce-cancel=${() => this.close()}
      ></ce-resolution-form>
    </section>`;
  }

  private backForm(line: TrayLine): TemplateResult {
    return html`<ce-send-back
      class="panel write"
      @ce-reason=${(event: CustomEvent<string>) => this.act(line, 'return-review', event.detail)}
      @ce-cancel=${() => this.close()}
    ></ce-send-back>`;
  }

  private failed(): TemplateResult {
    return html`<div class="notice bad" role="alert">
      ${icon('warning')}<span><b>${this.t.resolution.stack.failed}.</b> ${this.failure}</span>
      <button class="button small" @click=${() => this.shell !== null && void this.load(this.shell)}>${this.t.common.retry}</button>
    </div>`;
  }

  private waiting(): TemplateResult | typeof nothing {
    return this.failure === '' ? html`<div class="panel write" aria-busy="true"><span class="skeleton"></span></div>` : nothing;
  }

  private empty(): TemplateResult {
    const { stack } = this.t.resolution;
    return html`<div class="panel empty">${icon('folder')}<strong>${stack.empty}</strong>${stack.emptyText}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-review-stack': CeReviewStack;
  }
}
