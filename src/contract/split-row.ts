/**
 * The cells of one row; or the cell, counted from 0, that is quoted and goes on beyond the text; or the one that has text behind
 * its closing quotation mark.
 */
export type Split =
  | Readonly<{ kind: 'cells'; cells: readonly string[] }>
  | Readonly<{ kind: 'open'; at: number }>
  | Readonly<{ kind: 'text-after-quote'; at: number }>

/**
 * Splits a row of comma-separated values (RFC 4180). A quotation mark inside a cell that does not begin with one is a character
 * like others, because heights are written 5'11". Space around a cell is not part of it, unless it is quoted.
 */
export function splitRow(text: string): Split {
  if (!text.includes('"')) return { kind: 'cells', cells: text.split(',').map(cell => cell.trim()) }
  const cells: string[] = []
  for (let at = 0; ; at += 1) {
    const start = skipSpace(text, at)
    if (text[start] === '"') {
      const close = closingQuote(text, start + 1)
      if (close === -1) return { kind: 'open', at: cells.length }
      at = skipSpace(text, close + 1)
      if (at < text.length && text[at] !== ',') return { kind: 'text-after-quote', at: cells.length }
      cells.push(text.slice(start + 1, close).replaceAll('""', '"'))
    } else {
      at = commaOrEnd(text, start)
      cells.push(text.slice(start, at).trim())
    }
    if (at >= text.length) return { kind: 'cells', cells }
  }
}

/** Where the quoted cell that is open at `from` is closed; two quotation marks are one that stands for itself. */
export function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at += 1
  return at
}

function commaOrEnd(text: string, from: number): number {
  const comma = text.indexOf(',', from)
  return comma === -1 ? text.length : comma
}
