import type { ReactiveControllerHost } from 'lit';
import { findPosts } from '../api/directory-api';
import { structure } from '../api/organization-api';
import { today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { isAbort } from '../ui/element';
import type { Choice } from './field-widgets';

const DEBOUNCE = 200;
/** An index of a unit is of digits: 03, 03-12. Other codes are names for machines. */
const INDEX = /^\d+(-\d+)*$/;

interface UnitLine {
  readonly institution: string;
  readonly code: string;
  readonly name: string;
}

/** Units as numbers are printed from them; those without an index are none of these. */
export function unitIndexes(units: readonly UnitLine[], institution: string): readonly Choice[] {
  return units
    .filter((unit) => unit.institution === institution && INDEX.test(unit.code))
    .map(({ code, name }) => ({ value: code, label: `${code} — ${name}` }));
}

/** Units by their titles, with the index where they have one. */
export function unitTitles(units: readonly UnitLine[], institution: string): readonly Choice[] {
  return units
    .filter((unit) => unit.institution === institution)
    .map(({ code, name }) => ({ value: name, label: INDEX.test(code) ? `${code} — ${name}` : name }));
}

/** What fields of the card offer from the structure of the council: its units, and its people as they are looked for. */
export class StructureFields {
  /** People found for each field by its key. */
  private people: Readonly<Record<string, readonly Choice[]>> = {};
  private units: readonly UnitLine[] | null = null;
  private timer = 0;
  private search = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly shell: () => Shell | null,
  ) {}

  indexes(institution: string): readonly Choice[] {
    return unitIndexes(this.read(), institution);
  }

  titles(institution: string): readonly Choice[] {
    return unitTitles(this.read(), institution);
  }

  found(key: string): readonly Choice[] {
    return this.people[key] ?? [];
  }

  /** Looks people up by a beginning of a name, a post or a unit. */
  find(key: string, text: string, institution: string): void {
    window.clearTimeout(this.timer);
    this.search.abort();
    const shell = this.shell();
    if (shell === null || text.trim().length < 2) return;
    this.search = new AbortController();
    const { signal } = this.search;
    this.timer = window.setTimeout(() => {
      findPosts(shell.api, text.trim().slice(0, 100), signal, institution).then(
        (posts) => {
          const held = posts.flatMap(({ holder, acting, title }) => {
            const name = (holder ?? acting)?.fullName;
            return name === undefined ? [] : [`${name}, ${title}`];
          });
          this.people = { ...this.people, [key]: [...new Set(held)].map((value) => ({ value, label: value })) };
          this.host.requestUpdate();
        },
        () => undefined, // the list is a help; a name may be typed
      );
    }, DEBOUNCE);
  }

  private read(): readonly UnitLine[] {
    const shell = this.shell();
    if (this.units === null && shell !== null) {
      this.units = [];
      structure(shell.api, today()).then(
        ({ units }) => {
          this.units = units;
          this.host.requestUpdate();
        },
        (error: unknown) => {
          if (!isAbort(error)) this.units = []; // the list is a help; an index may be typed
        },
      );
    }
    return this.units ?? [];
  }
}
