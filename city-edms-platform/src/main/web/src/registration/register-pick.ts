import type { ReactiveControllerHost } from 'lit';
import { phrases, registerLayout } from '../api/card-api';
import type { CardLayout, DocumentKind, Register } from '../api/types';
import { inOfficeOrder } from '../register/office-order';
import type { Shell } from '../shell/shell';

/** The registers that a person may register in, the one that is chosen, and what its cards ask for. */
export class RegisterPick {
  registers: readonly Register[] | null = null;
  code = '';
  /** Kinds of document that the person wrote before in the chosen register. */
  ownKinds: readonly string[] = [];

  private readonly reading = new Map<string, Promise<void>>();

  /** What the cards of each register ask for, once it was read. */
  private layouts: Readonly<Record<string, CardLayout>> = {};

  constructor(private readonly host: ReactiveControllerHost) {}

  get chosen(): Register | undefined {
    return this.find(this.code);
  }

  get kind(): DocumentKind {
    return this.chosen?.kind ?? 'incoming';
  }

  get layout(): CardLayout | null {
    return this.layouts[this.code] ?? null;
  }

  find(code: string | null): Register | undefined {
    return this.registers?.find((register) => register.code === code);
  }

  /** Reads the registers, with the numbers that come next in them. */
  async load(shell: Shell, signal: AbortSignal): Promise<void> {
    const all = inOfficeOrder(await shell.api.registers(signal));
    this.registers = all.filter((register) => register.active && register.mayRegister);
    this.host.requestUpdate();
  }

  /** Begins with the first of these that exists, or with the first register of all. */
  prefer(...codes: readonly (string | null)[]): void {
    const wished = codes.map((code) => this.find(code)).find((register) => register !== undefined);
    this.code = (wished ?? this.registers?.[0])?.code ?? '';
    this.host.requestUpdate();
  }

  /** The first register of a kind, unless one of that kind is chosen. */
  preferKind(kind: DocumentKind): void {
    if (this.chosen?.kind !== kind) this.choose(this.registers?.find((register) => register.kind === kind)?.code ?? '');
  }

  /** False where there is no such register, or where it is chosen already. */
  choose(code: string): boolean {
    if (code === this.code || this.find(code) === undefined) return false;
    this.code = code;
    this.host.requestUpdate();
    return true;
  }

  /** The layout of the chosen register, read once, however many wait for it. */
  readLayout(shell: Shell, signal: AbortSignal): Promise<void> {
    const { code } = this;
    if (code === '' || this.layouts[code] !== undefined) return Promise.resolve();
    const reading = this.reading.get(code) ?? this.fetchLayout(code, shell, signal).finally(() => this.reading.delete(code));
    this.reading.set(code, reading);
    return reading;
  }

  private async fetchLayout(code: string, shell: Shell, signal: AbortSignal): Promise<void> {
    const layout = await registerLayout(shell.api, code, undefined, signal);
    this.layouts = { ...this.layouts, [code]: layout };
    this.host.requestUpdate();
    if (layout.fields.some((field) => field.code === 'documentKind' && field.use !== 'hidden')) {
      void phrases(shell.api, code, 'documentKind', '', signal).then(
        (kinds) => {
          this.ownKinds = kinds;
          this.host.requestUpdate();
        },
        () => undefined, // the list is a help
      );
    }
  }
}
