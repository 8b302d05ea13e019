import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { person } from '../../prove/people/person.ts'
import { scripts } from '../../prove/people/token.ts'
import { patternsOf } from '../../prove/scan/patterns.ts'
import { searchBytes, searchRange } from '../../prove/scan/read.ts'
import { createSearch } from '../../prove/scan/search.ts'

const today = Temporal.PlainDate.from('2026-09-08')
const people = scripts.map((script, number) => person({ number, script, state: 'TX' }, today))
const [ascii, accents, cjk] = people

const patterns = patternsOf(people)
const search = createSearch(patterns)

const found = (bytes: Buffer): readonly string[] => {
  const met: string[] = []
  searchBytes(bytes, search, ({ field, encoding }) => met.push(`${field} ${encoding}`))
  return met
}

suite('the search of the proof', () => {
  test('finds every pattern, wherever it stands among empty blocks and others', () => {
    for (const { bytes, of } of patterns) {
      const between = Buffer.alloc(64)
      const all = Buffer.concat([Buffer.alloc(5_001), Buffer.from(bytes), between, randomBytes(9), Buffer.alloc(9_000)])
      assert.ok(found(all).includes(`${of.field} ${of.encoding}`), `${of.field} ${of.encoding}`)
    }
  })

  test('finds nothing in what is nobody’s', () => {
    assert.deepEqual(found(randomBytes(4 * 1024 * 1024)), [])
    assert.deepEqual(found(Buffer.from('Quillfeather, Annabeth 1981-04-17 900-12-1234'.repeat(100))), [])
  })

  test('finds a word at the first byte, at the last, and across two chunks, and counts each once', async t => {
    const folder = mkdtempSync(join(tmpdir(), 'nics-search-'))
    t.after(() => rmSync(folder, { recursive: true }))
    const name = Buffer.from(ascii?.transferee.name.last ?? '')
    const chunk = 8 * 1024 * 1024
    const bytes = Buffer.alloc(3 * chunk)
    const places = [0, chunk - 4, 2 * chunk - name.length, 2 * chunk, bytes.length - name.length]
    for (const at of places) name.copy(bytes, at)
    const path = join(folder, 'file')
    writeFileSync(path, bytes)
    const file = await open(path)
    const met: number[] = []
    assert.equal(await searchRange(file, { from: 0, to: bytes.length }, search, (_, at) => met.push(at)), bytes.length)
    await file.close()
    assert.deepEqual(
      met.toSorted((a, b) => a - b),
      places,
    )
  })

  test('takes digits for somebody’s only where they stand alone', () => {
    const { ssn = '' } = ascii?.transferee ?? {}
    assert.deepEqual(found(Buffer.from(`"${ssn}"`)), ['ssn as it is'])
    assert.deepEqual(found(Buffer.from(`${ssn.slice(0, 3)}-${ssn.slice(3, 5)}-${ssn.slice(5)}`)), ['ssn as it is'])
    assert.deepEqual(found(Buffer.from(`1${ssn}`)), [])
    assert.deepEqual(found(Buffer.from(`${ssn}f`)), [])
  })
})

suite('what a program may make of a name', () => {
  const { last = '' } = accents?.transferee.name ?? {}
  const chinese = cjk?.transferee.name.last ?? ''
  const written: Readonly<Record<string, Buffer>> = {
    'a dump in capitals': Buffer.from(last.toUpperCase()),
    'Windows text': Buffer.from(`x${chinese}y`, 'utf16le'),
    'text of a network': Buffer.from(chinese, 'utf16le').swap16(),
    'a file name of a Macintosh': Buffer.from(last.normalize('NFD')),
    'an address': Buffer.from(`/x?name=${encodeURIComponent(chinese)}`),
    'a row as PostgreSQL prints it': Buffer.from(`\\x00${Buffer.from(last).toString('hex')}`),
    'a cautious JSON': Buffer.from([...chinese].map(each => `\\u${each.charCodeAt(0).toString(16)}`).join('')),
    'a letter by mail, shifted by one': Buffer.from(Buffer.from(`a${last}`).toString('base64')),
    'a letter by mail, shifted by two': Buffer.from(Buffer.from(`ab${chinese}c`).toString('base64')),
  }
  for (const [what, bytes] of Object.entries(written))
    test(what, () => assert.ok(found(Buffer.concat([Buffer.from('. '), bytes, Buffer.from(' .')])).length > 0))
})
