/** One row of comma-separated values as RFC 4180 writes it, with its line feed. */
export const writtenRow = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\n`

/** Space at the ends would be taken for none, unless it is quoted. */
const cell = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
