import type { Block, Cell, Column } from '../letter.ts'
import { locales } from '../language.ts'
import { drawLine, linesOf } from './lines.ts'
import { useFace } from './fonts.ts'
import {
  artifact,
  keepTogether,
  lastLine,
  paper,
  styles,
  textWidth,
  type Element,
  type Sheet,
  type Style,
} from './sheet.ts'

type Table = Extract<Block, { kind: 'table' }>
/** Between the text of a cell and the lines around it. */
const pad = 4

/** One cell as it is drawn: its element, where it begins, and its lines. */
type Drawn = Readonly<{ element: Element; x: number; lines: readonly string[]; style: Style }>

/** A table whose header is told of every cell, and drawn again at the head of every page on which it goes on. */
export function drawTable(sheet: Sheet, { columns, rows }: Table): void {
  const { document, root } = sheet
  const table = under(sheet, root, 'Table')
  const head = columns.map(({ title }): Cell => ({ lines: [title] }))
  const first = { columns, cells: rows[0] ?? [], isHead: false }
  keepTogether(sheet, heightOf(sheet, { columns, cells: head, isHead: true }) + heightOf(sheet, first))
  drawRow(sheet, under(sheet, table, 'THead'), { columns, cells: head, isHead: true }, () => undefined)
  const body = under(sheet, table, 'TBody')
  for (const cells of rows)
    drawRow(sheet, body, { columns, cells, isHead: false }, () => artifact(sheet, () => drawHeadAgain(sheet, columns)))
  document.y += styles.text.after
}

type Row = Readonly<{ columns: readonly Column[]; cells: readonly Cell[]; isHead: boolean }>

/** A row stays whole where a page can hold it, and is told in pieces of a page where none can. */
function drawRow(sheet: Sheet, parent: Element, row: Row, atNewPage: () => void): void {
  const { document } = sheet
  const cells = cellsOf(sheet, under(sheet, parent, 'TR'), row)
  const { height } = row.isHead ? styles.columnTitle : styles.cell
  const count = Math.max(...cells.map(({ lines }) => lines.length))
  if (document.y + Math.min(count, mostLines(height)) * height + 2 * pad > lastLine) newPage(document, atNewPage)
  for (let from = 0; from < count;) {
    if (from > 0) newPage(document, atNewPage)
    const fits = Math.max(1, Math.floor((lastLine - document.y - 2 * pad) / height))
    drawSlice(sheet, cells, { from, until: Math.min(count, from + fits), height })
    from += fits
  }
}

/** A head alone at the end of a page heads nothing. */
function heightOf({ document }: Sheet, { columns, cells, isHead }: Row): number {
  const style = isHead ? styles.columnTitle : styles.cell
  useFace(document, style.face, style.size)
  const counts = columns.map(
    ({ share }, at) =>
      (cells[at]?.lines ?? []).flatMap(line => linesOf(document, line, textWidth * share - 2 * pad)).length,
  )
  return Math.min(Math.max(0, ...counts), mostLines(style.height)) * style.height + 2 * pad
}

const mostLines = (height: number): number => Math.floor((lastLine - paper.top) / height) - 4

function newPage(document: PDFKit.PDFDocument, atNewPage: () => void): void {
  document.addPage()
  atNewPage()
}

function drawSlice(
  sheet: Sheet,
  cells: readonly Drawn[],
  { from, until, height }: Readonly<{ from: number; until: number; height: number }>,
): void {
  const { document } = sheet
  const top = document.y + pad
  for (const { element, x, lines, style } of cells) {
    const shown = lines.slice(from, until)
    if (shown.length === 0) continue
    element.add(() => {
      useFace(document, style.face, style.size)
      for (const [at, line] of shown.entries()) drawLine(document, line, { x, y: top + at * height })
    })
  }
  document.y = top + (until - from) * height + pad
  artifact(sheet, () => rule(document))
}

function cellsOf({ document }: Sheet, inRow: Element, { columns, cells, isHead }: Row): readonly Drawn[] {
  const style = isHead ? styles.columnTitle : styles.cell
  let x: number = paper.left
  return columns.map(({ share }, at) => {
    const { lines = [], language }: Partial<Cell> = cells[at] ?? {}
    const isRowHead = !isHead && at === 0
    const scope = isHead ? { scope: 'Column' } : isRowHead ? { scope: 'Row' } : {}
    const spoken = language === undefined ? {} : { lang: locales[language] }
    const element = document.struct(isHead || isRowHead ? 'TH' : 'TD', { ...scope, ...spoken })
    inRow.add(element)
    useFace(document, style.face, style.size)
    const width = textWidth * share - 2 * pad
    const drawn = { element, x: x + pad, style, lines: lines.flatMap(line => linesOf(document, line, width)) }
    x += textWidth * share
    return drawn
  })
}

function drawHeadAgain({ document }: Sheet, columns: readonly Column[]): void {
  const { face, size, height } = styles.columnTitle
  useFace(document, face, size)
  const top = document.y + pad
  let x: number = paper.left
  let most = 1
  for (const { title, share } of columns) {
    const lines = linesOf(document, title, textWidth * share - 2 * pad)
    for (const [at, line] of lines.entries()) drawLine(document, line, { x: x + pad, y: top + at * height })
    most = Math.max(most, lines.length)
    x += textWidth * share
  }
  document.y = top + most * height + pad
  rule(document)
}

function rule(document: PDFKit.PDFDocument): void {
  const { y } = document
  document
    .lineWidth(0.5)
    .strokeColor('#555555')
    .moveTo(paper.left, y)
    .lineTo(paper.width - paper.right, y)
    .stroke()
}

function under({ document }: Sheet, parent: Element, tag: string): Element {
  const element = document.struct(tag)
  parent.add(element)
  return element
}
