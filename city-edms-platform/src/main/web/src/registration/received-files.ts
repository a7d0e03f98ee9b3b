import { messages } from '../i18n/messages';
import { fileSize } from '../i18n/sizes';

/** The largest file of a document, as the server has it by default. */
const MAX_FILE = 100 * 1024 * 1024;

/** How files that came together are taken: one file is the letter, what comes with it are its annexes. */
export interface ReceivedFiles {
  readonly letter: File | null;
  readonly annexes: readonly File[];
  /** Why others were not taken, each by its name. */
  readonly problems: readonly string[];
}

/** Why a file cannot be taken; null where it can. */
export function refusalOf(file: File): string | null {
  const t = messages().files;
  if (file.size > MAX_FILE) return t.tooLarge(file.name, fileSize(file.size));
  return file.size === 0 ? t.empty(file.name) : null;
}

/** The first that can be taken is the letter. */
export function received(files: readonly File[]): ReceivedFiles {
  const [letter = null, ...annexes] = files.filter((file) => refusalOf(file) === null);
  return { letter, annexes, problems: files.map(refusalOf).filter((problem) => problem !== null) };
}

/** What became of files, where it cannot be left unsaid: several came, or the letter took the place of another. */
export function told({ letter, annexes }: ReceivedFiles, before: string): string | null {
  const t = messages().files;
  if (letter === null) return null;
  if (annexes.length > 0) return t.taken(letter.name, annexes.length, before);
  return before === '' ? null : t.replaced(before, letter.name);
}
