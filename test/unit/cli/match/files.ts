import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { matchCommand } from '#cli/match.ts'
import type { MatchDocument } from '#cli/match/document.ts'

export type Folder = Readonly<{
  path: (name: string) => string
  write: (name: string, content: string | Buffer) => string
  read: (name: string) => string
  /** A text without the folder's own path. */
  plain: (text: string) => string
  /** Every file that is there. */
  names: () => readonly string[]
}>

/** A folder of its own, gone after the test. */
export function freshFolder(t: TestContext): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'nics-match-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const path = (name: string): string => join(folder, name)
  return {
    path,
    write(name, content) {
      writeFileSync(path(name), content)
      return path(name)
    },
    read: name => readFileSync(path(name), 'utf8'),
    plain: text => text.replaceAll(`${folder}/`, ''),
    names: () => readdirSync(folder).toSorted(),
  }
}

export type Matched = Readonly<{ status: number; document: MatchDocument; hits: readonly string[]; told: string }>

/** What comes of two files: the summary, the lines of the hits below their header, and what was said on standard error. */
export async function matched(
  t: TestContext,
  records: string | Buffer,
  inquiries: string | Buffer,
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<Matched> {
  const folder = freshFolder(t)
  const [from, asking, out] = [folder.write('R.csv', records), folder.write('Q.csv', inquiries), folder.path('H.csv')]
  const heard = t.mock.method(process.stderr, 'write', () => true)
  const { status, document } = await matchCommand({ options: { records: from, inquiries: asking, out, ...options } })
  heard.mock.restore()
  return {
    status,
    document: document as MatchDocument,
    hits: folder.read('H.csv').split('\n').slice(1, -1),
    told: folder.plain(heard.mock.calls.map(({ arguments: [text] }) => text).join('')),
  }
}

export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`
