import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sampleLetter } from '#cli/letter/make.ts'
import { nobody } from '#cli/letter/samples.ts'
import type { Name } from '#delivery/letters/addressed.ts'
import type { DeniedRecord } from '#delivery/letters/denied-records.ts'
import { renderLetter } from '#delivery/letters/print/render.ts'
import { reasonsLetter } from '#delivery/letters/reasons.ts'
import { poppler } from '../../support/poppler.ts'

const programs = await poppler()
const skip = typeof programs === 'string' ? programs : false
const { textOf, structureOf, aboutOf } = typeof programs === 'string' ? ({} as never) : programs

describe('what another reader makes of a letter', { skip }, () => {
  test('before identity is shown, in English, word by word', async () => {
    assert.equal(
      lines(textOf(await renderLetter(sampleLetter('identity-by-mail', 'en')))),
      `
Example Center for Background Checks
PO Box 1
Example City, VA 23218
Telephone: 555-0100
Łucja Inés Núñez Jr
100 Example Street
Example City, VA 23218
September 18, 2026
Before we can tell you why: please show who you are
Dear Łucja Inés Núñez Jr:
Transaction number
1D7GV4KXC03M8R
On September 16, 2026 you asked why your firearm background check was denied.
Your secret
Secret
7KQF-2M9X-C4VT-H8RD
We send this letter to the address that was given with your check. The secret in it stands
nowhere else. That you have it shows that the letter reached you.
Keep this letter where nobody else can read it. Nobody who works for us asks you for the
secret on the telephone, and the licensee does not need it.
How to go on
Open https://nics.example/denied, and type the number and the secret. You need no
account, and no e-mail address.
Or write to us, with the number and the secret on your letter, and say to which address the
answer may go.
The reasons are sent by September 23, 2026. If you show who you are only after that day,
they are sent as soon as you have (34 U.S.C. § 40901(f); 28 CFR 25.10(b)).
1D7GV4KXC03M8R Page 1 of 2
Why we ask
What a record says is told to the person whom it is about and to nobody else. Whoever holds
the number of a check need not be that person, so the number alone is not enough. This
letter says nothing about any record.
1D7GV4KXC03M8R Page 2 of 2
`.trim(),
    )
  })

  test('the reasons, in Spanish, in the order of the paper', async () => {
    const text = lines(textOf(await renderLetter(sampleLetter('reasons-by-a-state', 'es'))))
    inOrder(text, [
      'Łucja Inés Núñez Jr\n100 Example Street\nExample City, VA 23218',
      '18 de septiembre de 2026',
      'Por qué se denegó su verificación de antecedentes',
      'Estimado(a) Łucja Inés Núñez Jr:',
      'Número de la verificación\n1D7GV4KXC03M8R',
      'El 16 de septiembre de 2026 usted preguntó',
      'Los registros que lo impidieron',
      'Una condena por un delito que',
      'Clerk of the Circuit Court,',
      'Si un registro no es suyo',
      'Cómo impugnar la denegación',
      'Oficina Federal de Investigaciones (FBI)',
      'A más tardar 60 días después de recibirlo',
      'Usted puede acudir a los tribunales',
    ])
  })

  test('it finds the structure: each cell under its row, each item under its list', async () => {
    const structure = structureOf(await renderLetter(sampleLetter('reasons-by-a-state', 'en')))
    inOrder(structure, ['H1', 'Table', 'THead', '/Scope /Column', 'TBody', '/Scope /Row', 'TD', 'L (block)', 'LBody'])
    assert.doesNotMatch(structure, /Error|Unknown/)
  })

  test('it calls it tagged, and finds what it is called, with nobody’s name', async () => {
    const about = aboutOf(await renderLetter(sampleLetter('unresolved', 'es')))
    assert.match(about, /Tagged: +yes/)
    assert.match(about, /Title: +No pudimos resolver su impugnación/)
    assert.doesNotMatch(about, /Núñez/)
  })
})

describe('names and records as they come', { skip }, () => {
  test('forty records: each has its row, every page its number, and the head of the table on each', async () => {
    const pdf = await renderLetter(
      reasonsFor(
        { first: 'Ana', last: 'Doe' },
        Array.from({ length: 40 }, () => record),
      ),
    )
    const text = textOf(pdf)
    const pages = Number(/Pages: +(\d+)/.exec(aboutOf(pdf))?.[1])
    assert.ok(pages >= 5)
    for (let page = 1; page <= pages; page += 1) assert.match(text, new RegExp(`Page ${page} of ${pages}\\n`))
    const rows = text.split('\n').flatMap(line => (/^\d{1,2}$/.test(line) ? [Number(line)] : []))
    assert.deepEqual(
      rows,
      Array.from({ length: 40 }, (_, at) => at + 1),
    )
    const structure = structureOf(pdf)
    assert.equal(structure.match(/THead/g)?.length, 1)
    assert.equal(structure.match(/ TR\n/g)?.length, 41)
  })

  test('a name of six thousand letters is printed whole', async () => {
    const text = textOf(await renderLetter(reasonsFor({ first: 'Ŵ'.repeat(6000), last: 'Doe' })))
    // Once in the address and once in the salutation.
    assert.equal(text.match(/Ŵ/g)?.length, 12_000)
  })

  test('an agency whose name fills pages goes on on the next, and the rows after it come', async () => {
    const tall = { ...record, keeper: { name: 'Agency '.repeat(800) } }
    const text = textOf(await renderLetter(reasonsFor({ first: 'Ana', last: 'Doe' }, [tall, record])))
    assert.equal(text.match(/Agency/g)?.length, 800)
    inOrder(text, ['Agency', '\n2\n', 'You may go to court'])
  })

  test('a name that is read from the right is drawn so, and read in its order', async () => {
    const pdf = await renderLetter(reasonsFor({ first: 'محمد', middle: 'عبد الله', last: 'الخوارزمي' }))
    assert.match(unmarked(textOf(pdf)), /^محمد عبد الله الخوارزمي$/m)
    assert.match(unmarked(textOf(pdf)), /^Dear محمد عبد الله الخوارزمي:$/m)
  })

  test('letters that the font does not have are written in Latin ones, so that mail arrives', async () => {
    assert.match(textOf(await renderLetter(reasonsFor({ first: '美玲', last: '王' }))), /^MeiLing Wang$/m)
  })

  test('marks of every Latin script, Greek and Cyrillic stay as they are', async () => {
    const text = textOf(await renderLetter(reasonsFor({ first: 'Đặng Žižka', middle: 'Ķēniņš', last: 'Ωνάσης Щукин' })))
    assert.match(text, /^Đặng Žižka Ķēniņš Ωνάσης Щукин$/m)
  })

  test('a name that would write lines of its own, turn letters around or steer a terminal does not', async () => {
    const text = textOf(
      await renderLetter(reasonsFor({ first: 'A\u202Eb\nYou may proceed:', last: '\u001B[31mX\u200B' })),
    )
    assert.match(text, /^A b You may proceed: \[31mX$/m)
    for (const sign of ['\u202E', '\u001B', '\u200B']) assert.ok(!text.includes(sign))
  })
})

const record: DeniedRecord = {
  category: 'I',
  keeper: { name: 'Example Municipal Court', address: ['2 Courthouse Square'] },
  needs: ['documents-of-the-court'],
}

const reasonsFor = (name: Name, records: readonly DeniedRecord[] = [record]) =>
  reasonsLetter({
    ...{ language: 'en', from: nobody.from, to: { name }, on: '2026-09-18', ntn: '1D7GV4KXC03M8R' },
    ...{ deniedBy: 'national', contactOn: '2026-09-10', deniedOn: '2026-09-14', askedOn: '2026-09-16', records },
  })

/** Without the ends of pages and empty lines, which are a matter of how it is laid out. */
const lines = (text: string): string =>
  text
    .replaceAll('\f', '')
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .filter(line => line.trim() !== '')
    .join('\n')

/** Poppler says with marks of its own where letters run from the right. */
const unmarked = (text: string): string => text.replaceAll(/[\u202A-\u202E\u200E\u200F]/g, '')

function inOrder(text: string, parts: readonly string[]): void {
  let from = 0
  for (const part of parts) {
    const at = text.indexOf(part, from)
    assert.notEqual(at, -1, `after ${from}: ${part}`)
    from = at + part.length
  }
}
