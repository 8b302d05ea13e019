/**
 * Codes of the classification by which illnesses are numbered (ICD-10, and DSM-5, which takes its codes): a letter, two places, a point and what
 * follows. A case number of a court has no point there, or goes on behind it; a shelf may be numbered so, and then it is called one.
 */
const code = /(?<![a-z0-9./:_-])[a-tv-z]\d[\dab]\.[\dx][\da-z]{0,3}(?![a-z0-9/:_-]|\.[a-z0-9])/gi
const places =
  'aisle|article|bay|bin|book|box|cabinet|chapter|disk|drawer|exhibit|locker|page|part|rack|reel|roll|room|row|rule|sec|section|shelf|stack|tab|title|vault|vol|volume'
const place = new RegExp(`(?<![a-z])(?:${places})[.: ]*$`, 'i')

/** Without its point a code of the chapter of the mind is written in a reference that is nothing else; `F20-01234` is a case of Dallas. */
const codesAlone = /^f\d\d(?:[ /:_-]+f\d\d)*$/i

/**
 * Whether a text holds such a code. Not looked for are the older ones of digits alone (`295.30`): a section of a statute is numbered the same way,
 * and each record that is sent back wrongly leaves somebody out of the Indices who is prohibited.
 */
export const holdsMedicalCode = (text: string): boolean =>
  codesAlone.test(text.trim()) || [...text.matchAll(code)].some(({ index }) => !place.test(text.slice(0, index)))
