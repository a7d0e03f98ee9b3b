import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { newKey } from '../../api/idempotency';
import {
  type ActingRole,
  type PreparedResolution,
  prepareResolution,
  type Suggestion,
  tray,
  type TrayLine,
  trayLines,
} from '../../api/resolution-api';
import type { Shell } from '../../shell/shell';
import { base, buttons, panels } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import type { CeShortcuts } from '../../ui/shortcuts';
import '../../ui/shortcuts';
import { tokens } from '../../ui/tokens';
import { EMPTY, lacks, ofSuggestion, resolutionDraft, type Written } from '../form/draft';
import '../form/resolution-form';
import type { Command, Decision, Letter } from '../outbox/command';
import { OutboxWatch, UNDO } from '../outbox/outbox-watch';
import '../outbox/queue-panel';
import '../role-band';
import './letter-card';
import './letter-file';
import { letterWays } from './letter-ways';
import { stackFailed, stackTurning, stackWithout } from './stack-parts';
import { stackKey } from './stack-keys';
import { stackStyles } from './stack-styles';
import { approval } from './prepared';
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
  @state() private busy = false;

  @query('ce-shortcuts') private readonly shortcuts!: CeShortcuts;
  @query('ce-suggestion-list') private readonly suggested!: CeSuggestionList | null;

  private key = newKey();
  private seen: PreparedResolution | null = null;

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
    if (lacks(written).length > 0 || this.isAssistant(line)) this.write(line, written);
    else void this.resolve(line, written);
  }

  private resolve(line: TrayLine, written: Written): Promise<void> {
    const { review = null, version, post: asPost } = line;
    return this.decide(line, { kind: 'resolve', draft: { review, version, asPost, ...resolutionDraft(written) } });
  }

  /** One tap of the head: it goes the way of every decision, so it can be taken back and bears a bad line. */
  private approve(line: TrayLine, read: PreparedResolution): Promise<void> {
    const { review = null, version, post: asPost } = line;
    return this.decide(line, { kind: 'resolve', draft: approval(read, { review, version, asPost }) });
  }

  private isAssistant({ post }: TrayLine): boolean {
    return this.roles.find((role) => role.post === post)?.basis === 'assistant';
  }

  /** Another assistant's is only overwritten by who has seen it. */
  private replaces({ review }: TrayLine): number | null {
    return this.seen !== null && this.seen.review === review ? this.seen.version : null;
  }

  private async prepare(line: TrayLine, written: Written): Promise<void> {
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    try {
      const draft = { version: line.version, asPost: line.post, ...resolutionDraft(written) };
      await prepareResolution(shell.api, line.review ?? '', draft, this.replaces(line), this.key);
      this.key = newKey();
      writtenStore.clear(this.user, line.review ?? '');
      shell.notify(this.t.resolution.prepared.done);
      this.close();
      await this.load(shell);
    } catch (error) {
      shell.notify(failureText(error));
    } finally {
      this.busy = false;
    }
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
      undo: () => window.dispatchEvent(new Event(UNDO)),
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
        ${letters.length === 0 ? nothing : stackTurning(at, letters.length, (step) => this.turn(step))}
      </div>
      <ce-queue-panel @ce-again=${this.again}></ce-queue-panel>
      ${this.failure === '' ? nothing : stackFailed(this.failure, () => this.shell !== null && void this.load(this.shell))}
      ${line !== undefined ? this.letter(line, letters.length - at) : stackWithout(this.lines === null, this.failure !== '')}
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
    return letterWays(line, this.isAssistant(line), {
      seen: (read) => (this.seen = read),
      approve: (read) => void this.approve(line, read),
      write: (written) => this.write(line, written),
      suggestion: (suggestion) => this.suggestion(line, suggestion),
      noted: () => void this.act(line, 'note-review', null),
      back: () => (this.open = 'back'),
    });
  }

  private ownForm(line: TrayLine): TemplateResult {
    const { form, prepared } = this.t.resolution;
    const assistant = this.isAssistant(line);
    return html`<section class="panel write">
      <h2 tabindex="-1">${form.title}</h2>
      <ce-resolution-form
        periodic
        .written=${this.written}
        .post=${line.post}
        .submitLabel=${assistant ? prepared.submit : form.submit}
        ?busy=${this.busy}
        @ce-written=${(event: CustomEvent<Written>) => {
          this.written = event.detail;
          writtenStore.set(this.user, line.review ?? '', event.detail);
        }}
        @ce-resolve=${(event: CustomEvent<Written>) => (assistant ? this.prepare(line, event.detail) : this.resolve(line, event.detail))}
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
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-review-stack': CeReviewStack;
  }
}
