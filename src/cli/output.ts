/** How a command ends. The numbers are a contract with scripts; 1 is what a simulation found wrong with the program itself, or a drill with a receiver. */
export const exits = {
  ok: 0,
  violated: 1,
  usage: 2,
  invalid: 3,
  'not-allowed': 4,
  conflict: 5,
  unavailable: 6,
} as const
export type Exit = (typeof exits)[keyof typeof exits]

/** What a command came to: the one document of `--json`, and the page that a person reads without it. */
export type Outcome = Readonly<{ status: Exit; document: unknown; page: string }>

/** An outcome that is a refusal of our own, in one sentence. */
export const declined = (kind: Exclude<keyof typeof exits, 'ok' | 'violated'>, because: string): Outcome => ({
  status: exits[kind],
  document: { refused: kind, because },
  page: `${because}\n`,
})

/**
 * Prints an outcome and ends with its status. With `--json` one document stands on standard output and nothing else does;
 * without it a page that declines goes to standard error, so that no script takes it for an answer.
 */
export function present({ status, document, page }: Outcome, { json }: Readonly<{ json: boolean }>): void {
  if (json) process.stdout.write(`${JSON.stringify(document)}\n`)
  else (declines(document) ? process.stderr : process.stdout).write(page)
  process.exitCode = status
}

/**
 * A refusal of our own, which names its kind, or the server's, which always says what to do. A report of bad news is an answer
 * and declines nothing, and neither does one that counts what was refused.
 */
const declines = (document: unknown): boolean =>
  typeof document === 'object' &&
  document !== null &&
  (('refused' in document && typeof document.refused === 'string') || 'todo' in document)

/** Progress and warnings, for the person who waits. */
export const tell = (line: string): void => void process.stderr.write(`${line}\n`)

/** A line that a person reads without moving their head. */
const lineWidth = 100

/** Lines for a person: a name, padded, and its value, which goes on below itself where it is long. */
export function rows(pairs: readonly (readonly [name: string, value: string])[], indent = ''): readonly string[] {
  const width = Math.max(0, ...pairs.map(([name]) => name.length)) + 2
  const left = indent.length + width
  return pairs.flatMap(([name, value]) =>
    wrapped(value, lineWidth - left).map((line, at) => indent + (at === 0 ? name : '').padEnd(width) + line),
  )
}

/** The same words in lines of at most so many characters, where a word is not longer. */
export function wrapped(text: string, width = lineWidth): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && longer.length > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
