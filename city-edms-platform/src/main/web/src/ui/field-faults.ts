import type { LitElement } from 'lit';
import { ProblemError } from '../api/problem';
import type { FieldProblem } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { messages, type Messages } from '../i18n/messages';
import { failureText } from './failure';

type Words = (t: Messages) => string;

const LACKS: Words = (t) => t.form.errors.required;

/**
 * What is wrong with the fields of a form: what is seen here at once, and what the server refused. Each is told beside its field,
 * and the hands are led to the first of them.
 */
export class FieldFaults {
  private found = new Map<string, Words>();
  /** What is wrong with the whole, where no field tells it. */
  failure = '';

  constructor(private readonly host: LitElement) {}

  /** What to say beside the field; empty where nothing is wrong with it. */
  text(field: string): string {
    return this.found.get(field)?.(messages()) ?? '';
  }

  clear(): void {
    this.show(new Map());
  }

  /** Somebody goes on with the field: what was said of it is about what stood there. */
  mend(field: string): void {
    if (this.found.delete(field)) this.host.requestUpdate();
  }

  /** True where something stands in each of these; else leads to the first where nothing does. */
  filled(values: Readonly<Record<string, string>>): boolean {
    const empty = Object.entries(values).filter(([, value]) => value.trim() === '');
    return this.sound(Object.fromEntries(empty.map(([field]) => [field, LACKS])));
  }

  /** True where nothing is wrong; else leads to the first field of which something was said. */
  sound(wrong: Readonly<Record<string, Words>>): boolean {
    this.show(new Map(Object.entries(wrong)));
    return this.found.size === 0;
  }

  /** The server's refusal; `shown` are the fields that have a place for it, all where none are named. */
  refused(error: unknown, shown?: readonly string[]): void {
    const fields = error instanceof ProblemError ? error.fields : [];
    const here = fields.filter(({ field }) => shown?.includes(field) ?? true);
    this.show(new Map(here.map((fault) => [fault.field, saying(fault)])), here.length > 0 && here.length === fields.length ? '' : failureText(error));
  }

  private show(found: Map<string, Words>, failure = ''): void {
    this.found = found;
    this.failure = failure;
    this.host.requestUpdate();
    if (found.size > 0) void this.lead();
  }

  private async lead(): Promise<void> {
    await this.host.updateComplete;
    [...this.host.renderRoot.querySelectorAll<HTMLElement>('*')].find(isWrong)?.focus();
  }
}

function saying(fault: FieldProblem): Words {
  return () => fault[currentLanguage.get()];
}

/** Vaadin's fields know it before their attribute says it. */
function isWrong(element: HTMLElement & { readonly invalid?: unknown }): boolean {
  return element.invalid === true || element.getAttribute('aria-invalid') === 'true';
}
