import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installDebian } from './debian.ts'

/** What another reader of PDF makes of a file: the text in the order in which it is read, its structure, its pages. */
export type Poppler = Readonly<{
  textOf: (pdf: Uint8Array) => string
  structureOf: (pdf: Uint8Array) => string
  aboutOf: (pdf: Uint8Array) => string
}>

/** Poppler's programs, or one sentence that says why nothing can be read with them here. They are installed first if that may be done. */
export async function poppler(): Promise<Poppler | string> {
  if (!isThere()) {
    const lacking = await installDebian('poppler-utils')
    if (lacking !== undefined || !isThere())
      return `not run: ${lacking ?? 'poppler-utils was installed and is missing'}`
  }
  return {
    textOf: pdf => read('pdftotext', pdf, ['-enc', 'UTF-8'], ['-']),
    structureOf: pdf => read('pdfinfo', pdf, ['-struct'], []),
    aboutOf: pdf => read('pdfinfo', pdf, [], []),
  }
}

function isThere(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'pipe' })
    execFileSync('pdfinfo', ['-v'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

/** A file that is gone again: what a letter says is nothing to leave lying about, even of nobody. */
function read(program: string, pdf: Uint8Array, before: readonly string[], after: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'nics-letter-'))
  try {
    const file = join(folder, 'letter.pdf')
    writeFileSync(file, pdf)
    return execFileSync(program, [...before, file, ...after], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
