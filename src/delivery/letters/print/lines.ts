import { canPrint } from './fonts.ts'
import { isRightToLeft, pieces, printable } from './printable.ts'

type Document = PDFKit.PDFDocument

/** Told to pdfkit, it lays a piece out as one run, in which letters join and are turned around as their script asks. */
const asOneRun: PDFKit.Mixins.OpenTypeFeatures[] = []

/** The words of a text in lines of a width, in the face that is in use. A word that is longer than a line goes on in the next. */
export function linesOf(document: Document, text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of printable(text, canPrint(document))
    .split(' ')
    .flatMap(each => parts(document, each, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && document.widthOfString(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function parts(document: Document, word: string, width: number): readonly string[] {
  if (document.widthOfString(word) <= width) return [word]
  const found: string[] = []
  let part = ''
  for (const sign of word) {
    if (part !== '' && document.widthOfString(part + sign) > width) {
      found.push(part)
      part = sign
    } else part += sign
  }
  return [...found, part]
}

/** Draws one line, with the space that parts it from the next, so that whoever reads it aloud hears two words. */
export function drawLine(document: Document, line: string, at: Readonly<{ x: number; y: number }>): void {
  if (!isRightToLeft(line)) {
    document.text(`${line} `, at.x, at.y, { lineBreak: false })
    return
  }
  let { x } = at
  for (const piece of pieces(`${line} `)) {
    const options = isRightToLeft(piece) ? { features: asOneRun } : {}
    document.text(piece, x, at.y, { lineBreak: false, ...options })
    x += document.widthOfString(piece, options)
  }
}
