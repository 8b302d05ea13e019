import Pdf from 'pdfkit'
import { fill, locales, dayIn } from '../language.ts'
import type { Block, Letter } from '../letter.ts'
import { common } from '../texts/common.ts'
import { canPrint, registerFaces, useFace } from './fonts.ts'
import { isRightToLeft, printable } from './printable.ts'
import { artifact, block, keepTogether, paper, styles, textWidth, type Sheet } from './sheet.ts'
import { drawTable } from './table.ts'

/** Where the address stands in the window of an envelope, and where the letter begins below its fold. */
const windowTop = 146
const bodyTop = 244

/** Its types know neither of these two: the standard for files that are read aloud, and that no font is in use until one is chosen. */
const forReaders = 'PDF/UA' as never
const noFont = null as never

/** A letter as a PDF that can be read aloud (PDF/UA). The same letter is the same bytes. */
export async function renderLetter(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Pdf({
    ...{ size: 'LETTER', autoFirstPage: false, bufferPages: true, pdfVersion: '1.7', tagged: true },
    ...{ lang: locales[letter.language], displayTitle: true, subset: forReaders, font: noFont },
    margins: { left: paper.left, right: paper.right, top: paper.top, bottom: 0 },
    info: {
      Title: letter.title,
      Author: plainXml(letter.from.name),
      Subject: plainXml(letter.reference),
      ...made(letter),
    },
  })
  const whole = bytesOf(document)
  registerFaces(document)
  document.addPage()
  const root = document.struct('Document')
  document.addStructure(root)
  const sheet = { document, root }
  drawHead(sheet, letter)
  for (const each of letter.blocks) draw(sheet, each)
  root.end()
  drawFeet(sheet, letter)
  document.end()
  return await whole
}

/** The day of the letter: when it was printed would make each print another. */
const made = ({ on }: Letter) => {
  const noon = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' })
  // pdfkit takes no other time.
  // oxlint-disable-next-line no-restricted-globals
  return { CreationDate: new Date(noon.epochMilliseconds), Creator: 'OpenNICS', Producer: 'OpenNICS' }
}

/** pdfkit writes these into XML as they are. */
const plainXml = (text: string): string => text.replaceAll(/[<>&]/g, ' ')

async function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of document) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

function drawHead(sheet: Sheet, { language, title, from, to, on, salutation }: Letter): void {
  const { document } = sheet
  const sender = [from.name, ...(from.address ?? []), ...(from.telephone === undefined ? [] : [from.telephone])]
  block(sheet, 'P', sender, { style: styles.small, options: { lang: locales.en } })
  document.y = Math.max(document.y + 10, windowTop)
  block(sheet, 'P', to, { style: styles.text, width: textWidth * 0.6, options: asTyped(sheet, to.join(', ')) })
  document.y = Math.max(document.y, bodyTop)
  block(sheet, 'P', [dayIn(language, on)], { style: styles.text })
  block(sheet, 'H1', [title], { style: styles.title })
  block(sheet, 'P', [salutation], { style: styles.text, options: asTyped(sheet, salutation) })
}

/** What is read from the right is drawn from the left; whoever reads it aloud gets it in the order in which it is typed. */
function asTyped({ document }: Sheet, text: string): PDFKit.Mixins.StructureElementOptions {
  if (!isRightToLeft(text)) return {}
  useFace(document, styles.text.face, styles.text.size)
  return { actual: printable(text, canPrint(document)) }
}

/** A heading and two lines below it; a row of a table is kept whole by the table. */
const withHeading = styles.heading.height + 3 * styles.text.height

function draw(sheet: Sheet, each: Block): void {
  switch (each.kind) {
    case 'heading':
      sheet.document.y += styles.text.after / 2
      keepTogether(sheet, withHeading)
      return block(sheet, 'H2', [each.text], { style: styles.heading })
    case 'paragraph':
      return block(sheet, 'P', [each.text], { style: styles.text })
    case 'list':
      return drawList(sheet, each.items)
    case 'table':
      return drawTable(sheet, each)
    case 'code':
      keepTogether(sheet, styles.text.height + styles.code.height)
      block(sheet, 'P', [each.label], { style: { ...styles.text, after: 0 } })
      return block(sheet, 'P', [each.text], { style: styles.code })
  }
}

const indent = 14

function drawList(sheet: Sheet, items: readonly string[]): void {
  const { document, root } = sheet
  const list = document.struct('L')
  root.add(list)
  for (const item of items) {
    keepTogether(sheet, styles.text.height)
    const { y } = document
    artifact(sheet, () => bullet(document, y))
    document.y = y
    const one = document.struct('LI')
    list.add(one)
    const style = { ...styles.text, after: 4 }
    block(sheet, 'LBody', [item], { style, x: paper.left + indent, width: textWidth - indent }, one)
  }
  document.y += styles.text.after - 4
}

const bullet = (document: PDFKit.PDFDocument, y: number) =>
  document
    .fillColor('black')
    .circle(paper.left + 4, y + styles.text.size * 0.62, 1.8)
    .fill()

/** Known only at the end, and no part of what is read aloud. */
function drawFeet(sheet: Sheet, { language, reference }: Letter): void {
  const { document } = sheet
  const { start, count } = document.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(start + page)
    const foot = fill(common[language].page, { page: `${page + 1}`, pages: `${count}` })
    const drawFoot = () => {
      useFace(document, styles.small.face, styles.small.size)
      document.text(`${reference}   ${foot}`, paper.left, paper.height - 48, { lineBreak: false })
    }
    artifact(sheet, drawFoot, 'Pagination')
  }
}
