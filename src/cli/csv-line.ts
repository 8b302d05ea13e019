/**
 * One line of comma-separated values (RFC 4180). What a licensee typed may stand in a cell, so what a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell => quoted(plain(cell))).join(',')}\r\n`

const plain = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
