import type { ReactiveControllerHost } from 'lit';
import type { Card, CardLayout, FieldProblem } from '../api/types';
import type { ChosenCorrespondent } from '../correspondence/correspondent-field';
import { today } from '../i18n/dates';
import { askedFields, check, type Faults, type FieldKey, type Fields, keyOf, newFields, toCard, valueOf } from './card-draft';

/** The card while it is filled in: what was typed, what the file told, and what is wrong with it. */
export class CardEntry {
  fields: Fields = newFields('incoming', today());
  correspondentId = '';
  faults: Faults = {};
  fromServer: Partial<Record<FieldKey, FieldProblem>> = {};
  /** A person changed something that closing would lose. */
  touched = false;

  /** What the layout of the register put in, until a person changes it. */
  private readonly fromLayout = new Map<FieldKey, string>();
  private readonly unreadable = new Set<FieldKey>();
  /** Fields that the file filled and no person did: another file may fill them anew. */
  private readonly fromFile = new Set<FieldKey>();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Another card in place of this one. */
  begin(fields: Fields, correspondentId = ''): void {
    this.fields = fields;
    this.correspondentId = correspondentId;
    this.unreadable.clear();
    this.fromFile.clear();
    this.fromLayout.clear();
    this.clearFaults();
    this.touched = false;
  }

  clearFaults(): void {
    this.faults = {};
    this.fromServer = {};
    this.host.requestUpdate();
  }

  get sound(): boolean {
    return Object.keys(this.faults).length + Object.keys(this.fromServer).length === 0;
  }

  /** False where nothing changed. */
  set(name: FieldKey, value: string): boolean {
    if ((this.fields[name] ?? '') === value && !this.unreadable.has(name)) return false;
    this.fromFile.delete(name);
    this.fromLayout.delete(name);
    this.unreadable.delete(name);
    this.put(name, value);
    this.faults = Object.fromEntries(Object.entries(this.faults).filter(([key]) => key !== name));
    this.fromServer = Object.fromEntries(Object.entries(this.fromServer).filter(([key]) => key !== name));
    return true;
  }

  correspond({ id }: ChosenCorrespondent): void {
    this.correspondentId = id;
    this.host.requestUpdate();
  }

  /** What the file tells; false where a person said it already. */
  fill(key: FieldKey, value: string): boolean {
    if (this.fields[key] !== '' && !this.fromFile.has(key)) return false;
    this.put(key, value);
    this.fromFile.add(key);
    return true;
  }

  /** Takes back what the file told. */
  forgetFile(): void {
    for (const key of this.fromFile) this.put(key, '');
    this.fromFile.clear();
  }

  /** Begins the card as the layout says, and takes back what that of another register said; what a person typed stays. */
  prefill(layout: CardLayout | null, plain: Fields): void {
    for (const [key, value] of this.fromLayout) if (valueOf(this.fields, key) === value) this.put(key, valueOf(plain, key));
    this.fromLayout.clear();
    for (const field of layout === null ? [] : askedFields(layout)) {
      const key = keyOf(field);
      const initial = field.initial ?? '';
      if (initial === '' || valueOf(this.fields, key) !== valueOf(plain, key)) continue;
      this.put(key, initial);
      this.fromLayout.set(key, initial);
    }
  }

  /** Writes a value that nobody typed, where the field is empty. */
  suggest(key: FieldKey, value: string): void {
    if (this.fields[key] === '') this.put(key, value);
  }

  /** Takes out what nobody typed and the server would refuse. */
  forget(key: FieldKey): void {
    this.fromLayout.delete(key);
    this.put(key, '');
  }

  readonly markUnreadable = (key: FieldKey): void => {
    this.unreadable.add(key);
    this.faults = { ...this.faults, [key]: { code: 'date' } };
    this.host.requestUpdate();
  };

  /** Finds what is wrong. The correspondent of what has a record is written from it, so that it may be empty here. */
  check(layout: CardLayout, hasRecord: boolean): readonly string[] {
    const faults = check(this.fields, layout, this.unreadable);
    this.faults = hasRecord
      ? Object.fromEntries(Object.entries(faults).filter(([name]) => name !== 'correspondent'))
      : faults;
    return Object.keys(this.faults);
  }

  /** As it is sent. */
  card(layout: CardLayout | null): Card {
    const card = layout === null ? { summary: '' } : toCard(this.fields, layout);
    return this.correspondentId === '' || card.correspondent === undefined
      ? card
      : { ...card, correspondentId: this.correspondentId };
  }

  private put(key: FieldKey, value: string): void {
    this.fields = { ...this.fields, [key]: value };
    this.host.requestUpdate();
  }
}
