import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, test } from 'node:test'
import { root } from '../support/groups.ts'
import { textOf, written } from './source.ts'

const pages = written('*.md', '{docs,src,test,web,tools}/**/*.md')

describe('links between pages', () => {
  test('every link leads to a file and a heading that are there', () => {
    assert.deepEqual(
      pages.flatMap(page => broken(page, textOf(page))),
      [],
    )
  })

  test('every decision has a number of its own, and its file is called after it', () => {
    const numbers = written('docs/adr/*.md').map(page => {
      const [, number = ''] = /^# (\d+)\. /.exec(textOf(page)) ?? []
      assert.equal(Number(number), Number(posix.basename(page).slice(0, 4)), page)
      return number
    })
    assert.equal(new Set(numbers).size, numbers.length)
  })
})

describe('controls: what the links must catch', () => {
  const caught = [
    '[a](docs/nowhere.md)',
    '[a](README.md#no-such-heading)',
    '[a]: ./nowhere.md',
    '[a](#no-such-heading)',
  ]
  for (const text of caught) test(text, () => assert.equal(broken('README.md', text).length, 1))

  const fine = [
    '[a](README.md)',
    '[a](https://www.ecfr.gov/)',
    '[a](package.json)',
    '# A heading\n[a](#a-heading)',
    '`[a](b.md)`',
  ]
  for (const text of fine) test(text, () => assert.deepEqual(broken('README.md', text), []))
})

function broken(page: string, text: string): readonly string[] {
  const plain = text.replaceAll(/```[^]*?```|`[^`\n]*`/g, '')
  const links = [...plain.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]:\s+(\S+)/gm)].map(
    ([, inline, reference]) => inline ?? reference ?? '',
  )
  return links.filter(link => !/^[a-z]+:/.test(link) && !leads(page, text, link)).map(link => `${page}: ${link}`)
}

function leads(page: string, text: string, link: string): boolean {
  const [path = '', heading] = link.split('#')
  const target = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path))
  if (!existsSync(join(root, target))) return false
  return heading === undefined || headingsOf(path === '' ? text : textOf(target)).includes(heading)
}

/** As code hosts make them: small letters, spaces as hyphens, other signs gone. */
const headingsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
