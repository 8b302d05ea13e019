import { fileURLToPath } from 'node:url'

/** A face for reading, one for headings, and one whose signs are told apart when they are typed off. */
export const faces = {
  plain: 'DejaVuSansCondensed',
  bold: 'DejaVuSansCondensed-Bold',
  code: 'DejaVuSansMono-Bold',
} as const
export type Face = keyof typeof faces

/**
 * The fonts of every reader of PDF know the letters of Western Europe and no others; these know Latin letters with every mark, Greek,
 * Cyrillic, Hebrew and Arabic, and are put into the letter, so that it looks the same everywhere.
 */
export const fileOf = (face: Face): string =>
  fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${faces[face]}.ttf`))

type Document = PDFKit.PDFDocument

export function useFace(document: Document, face: Face, size: number): void {
  document.font(face).fontSize(size)
}

export function registerFaces(document: Document): void {
  for (const face of Object.keys(faces) as readonly Face[]) document.registerFont(face, fileOf(face))
}

/** The types of pdfkit leave out which font is in use, and that is what knows its letters. */
type InUse = Readonly<
  Record<'_font', Readonly<{ font: Readonly<{ hasGlyphForCodePoint: (point: number) => boolean }> }>>
>

export const canPrint = (document: Document) => {
  const { _font: inUse } = document as unknown as InUse
  return (sign: string): boolean => inUse.font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
}
