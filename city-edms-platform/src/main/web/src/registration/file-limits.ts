/** The largest file of a document, as the server has it by default. */
export const MAX_FILE = 100 * 1024 * 1024;
