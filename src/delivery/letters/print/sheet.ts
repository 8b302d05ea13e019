import { drawLine, linesOf } from './lines.ts'
import { useFace, type Face } from './fonts.ts'

type Document = PDFKit.PDFDocument
export type Element = ReturnType<Document['struct']>

/** The document that is drawn, and the element of its structure under which everything stands that is read. */
export type Sheet = Readonly<{ document: Document; root: Element }>

/** Letter paper, in points; as much space at the sides as a reader who enlarges needs. */
export const paper = { width: 612, height: 792, left: 72, right: 72, top: 60, bottom: 72 } as const
export const textWidth = paper.width - paper.left - paper.right
export const lastLine = paper.height - paper.bottom

export type Style = Readonly<{
  face: Face
  size: number
  /** Of one line. */ height: number
  /** Below the block. */ after: number
}>
export const styles = {
  text: { face: 'plain', size: 11, height: 15.5, after: 8 },
  small: { face: 'plain', size: 9, height: 12, after: 0 },
  cell: { face: 'plain', size: 9.5, height: 13, after: 0 },
  columnTitle: { face: 'bold', size: 9.5, height: 13, after: 0 },
  title: { face: 'bold', size: 16, height: 21, after: 10 },
  heading: { face: 'bold', size: 12, height: 17, after: 4 },
  code: { face: 'code', size: 15, height: 22, after: 8 },
} as const satisfies Readonly<Record<string, Style>>

type Placed = Readonly<{ style: Style; x?: number; width?: number; options?: PDFKit.Mixins.StructureElementOptions }>

/** One element of the structure with the lines of its text, which go on on the next page where the paper ends. */
export function block(sheet: Sheet, tag: string, texts: readonly string[], placed: Placed, parent = sheet.root): void {
  const { document } = sheet
  const { style, x = paper.left, width = textWidth, options = {} } = placed
  useFace(document, style.face, style.size)
  const lines = texts.flatMap(text => linesOf(document, text, width))
  const element = document.struct(tag, options, [() => drawAll(document, lines, { style, x })])
  parent.add(element)
  document.y += style.after
}

/** The marked content is closed and opened again by pdfkit when it goes on on a new page. */
function drawAll(document: Document, lines: readonly string[], { style, x }: Readonly<{ style: Style; x: number }>) {
  for (const line of lines) {
    if (document.y + style.height > lastLine) {
      document.continueOnNewPage()
      useFace(document, style.face, style.size)
    }
    const { y } = document
    drawLine(document, line, { x, y })
    document.y = y + style.height
  }
}

/** Begins a new page where less is left than a heading and the lines that belong to it need. */
export function keepTogether({ document }: Sheet, needed: number): void {
  if (document.y + needed > lastLine) document.addPage()
}

/** Drawn, and no part of what is read. */
export function artifact({ document }: Sheet, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  document.markContent('Artifact', { type })
  draw()
  document.endMarkedContent()
}
