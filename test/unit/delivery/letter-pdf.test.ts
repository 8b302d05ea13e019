import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sampleLetter } from '#cli/letter/make.ts'
import { samples, type SampleName } from '#cli/letter/samples.ts'
import { languages } from '#delivery/letters/language.ts'
import { renderLetter } from '#delivery/letters/print/render.ts'

const names = Object.keys(samples) as readonly SampleName[]

describe('a letter can be read aloud', () => {
  for (const name of names)
    for (const language of languages)
      test(`${name}, in ${language}: tagged, with its language, its title and every part of it in the structure`, async () => {
        const letter = sampleLetter(name, language)
        const pdf = partsOf(await renderLetter(letter))
        assert.match(pdf.catalog, /\/MarkInfo/)
        assert.match(pdf.catalog, language === 'en' ? /\/Lang \(en-US\)/ : /\/Lang \(es-US\)/)
        assert.match(pdf.whole, /\/Marked true/)
        assert.match(pdf.whole, /\/DisplayDocTitle true/)
        assert.match(pdf.whole, /pdfuaid:part>1</)
        assert.equal(pdf.tags.filter(tag => tag === 'H1').length, 1)
        const headings = letter.blocks.filter(({ kind }) => kind === 'heading')
        assert.equal(pdf.tags.filter(tag => tag === 'H2').length, headings.length)
        assert.ok(pdf.tags.indexOf('H1') < pdf.tags.indexOf('H2'), 'the title comes before what it heads')
      })

  test('each column and each row of a table says what it is the head of', async () => {
    const { whole, tags } = partsOf(await renderLetter(sampleLetter('reasons', 'en')))
    assert.equal(tags.filter(tag => tag === 'TR').length, 3)
    assert.equal(tags.filter(tag => tag === 'TH').length, 6)
    assert.equal(tags.filter(tag => tag === 'TD').length, 6)
    assert.equal(whole.match(/\/Scope \/Column/g)?.length, 4)
    assert.equal(whole.match(/\/Scope \/Row/g)?.length, 2)
  })

  test('the name of an agency is English in a Spanish letter too, and says so', async () => {
    const { whole } = partsOf(await renderLetter(sampleLetter('reasons', 'es')))
    assert.equal(whole.match(/\/S \/TD\n\/Lang \(en-US\)/g)?.length, 1)
  })

  test('the fonts are in the file', async () => {
    const { whole } = partsOf(await renderLetter(sampleLetter('reasons', 'en')))
    assert.equal(whole.match(/\/FontFile2/g)?.length, 3)
    assert.equal(whole.match(/\/ToUnicode/g)?.length, 3)
  })
})

describe('the same letter is the same file', () => {
  test('however often it is printed', async () => {
    for (const name of ['reasons', 'identity-by-mail', 'relief-denied'] as const) {
      const [first, second] = [
        await renderLetter(sampleLetter(name, 'es')),
        await renderLetter(sampleLetter(name, 'es')),
      ]
      assert.deepEqual(first, second, name)
    }
  })

  test('control: a letter of another day is another file', async () => {
    const letter = sampleLetter('overturned', 'es')
    assert.notDeepEqual(await renderLetter(letter), await renderLetter({ ...letter, on: '2026-10-10' }))
  })
})

test('what a sender is called cannot break out of the file’s description', async () => {
  const letter = sampleLetter('overturned', 'en')
  const from = { name: 'A & B <Center></rdf:li>' }
  const { whole } = partsOf(await renderLetter({ ...letter, from }))
  assert.match(whole, /<rdf:li>A {3}B {2}Center {2}\/rdf:li <\/rdf:li>/)
})

/** The objects of a file as pdfkit writes them: dictionaries stand open, and only the drawing is packed. */
function partsOf(bytes: Uint8Array) {
  const whole = Buffer.from(bytes).toString('latin1')
  const objects = new Map(
    [...whole.matchAll(/^(\d+) 0 obj\n([^]*?)\nendobj/gm)].map(([, at = '', text = '']) => [at, text]),
  )
  const catalog = [...objects.values()].find(text => text.includes('/Type /Catalog')) ?? ''
  const root = /\/StructTreeRoot (\d+) 0 R/.exec(catalog)?.[1] ?? ''
  return { whole, catalog, tags: tagsUnder(root, objects) }
}

/** In the order in which they are read. */
function tagsUnder(at: string, objects: ReadonlyMap<string, string>): readonly string[] {
  const text = objects.get(at) ?? ''
  const tag = /\/S \/(\w+)/.exec(text)?.[1]
  const kids = [...(/\/K \[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, kid = '']) => kid)
  return [...(tag === undefined ? [] : [tag]), ...kids.flatMap(kid => tagsUnder(kid, objects))]
}
