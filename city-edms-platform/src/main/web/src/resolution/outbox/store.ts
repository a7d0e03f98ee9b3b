import type { Command } from './command';

/** Decisions on their way, kept in the browser: a closed page or a dead battery loses none. */
export interface CommandStore {
  all(): Promise<Command[]>;
  put(command: Command): Promise<void>;
  remove(key: string): Promise<void>;
  /**
   * Changes a command in one step that no other page can come between; nothing is changed where `change` says null, or where the
   * command is gone. Answers what is stored now, null where nothing was changed.
   */
  change(key: string, change: (command: Command) => Command | null): Promise<Command | null>;
}

const NAME = 'city-edms';
const STORE = 'decisions';

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

/** Settles when it is on the disk, not when it was asked for. */
function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new Error('IndexedDB'));
    transaction.oncomplete = () => resolve();
    transaction.onabort = fail;
    transaction.onerror = fail;
  });
}

export class IndexedCommands implements CommandStore {
  private database: Promise<IDBDatabase> | null = null;

  constructor(private readonly factory: IDBFactory = indexedDB) {}

  private open(): Promise<IDBDatabase> {
    this.database ??= this.opened();
    return this.database;
  }

  private async opened(): Promise<IDBDatabase> {
    const request = this.factory.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    try {
      const database = await done(request);
      database.onversionchange = () => this.close(database);
      database.onclose = () => (this.database = null);
      return database;
    } catch (error) {
      this.database = null; // the next call tries anew
      throw error;
    }
  }

  private close(database: IDBDatabase): void {
    database.close();
    this.database = null;
  }

  private async writing(): Promise<{ transaction: IDBTransaction; store: IDBObjectStore }> {
    const transaction = (await this.open()).transaction(STORE, 'readwrite', { durability: 'strict' });
    return { transaction, store: transaction.objectStore(STORE) };
  }

  async all(): Promise<Command[]> {
    const store = (await this.open()).transaction(STORE, 'readonly').objectStore(STORE);
    return done(store.getAll() as IDBRequest<Command[]>);
  }

  async put(command: Command): Promise<void> {
    const { transaction, store } = await this.writing();
    store.put(command);
    await committed(transaction);
  }

  async remove(key: string): Promise<void> {
    const { transaction, store } = await this.writing();
    store.delete(key);
    await committed(transaction);
  }

  async change(key: string, change: (command: Command) => Command | null): Promise<Command | null> {
    const { transaction, store } = await this.writing();
    let changed: Command | null = null;
    const request = store.get(key) as IDBRequest<Command | undefined>;
    request.onsuccess = () => {
      changed = request.result === undefined ? null : change(request.result);
      if (changed !== null) store.put(changed);
    };
    await committed(transaction);
    return changed;
  }
}
