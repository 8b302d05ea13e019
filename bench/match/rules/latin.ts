import anyAscii from 'any-ascii'
import type { Name } from '#match/description.ts'

/**
 * Words of capital letters A to Z, from any script. Every peer gets names in this form, so that none loses to an accent
 * that whoever keys a name into it would have left out.
 */
export const latin = (text: string): string =>
  anyAscii(text)
    .toUpperCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^A-Z]+/g, ' ')
    .trim()

/** Surname before first name, as every one of these files has it. */
export const lastFirst = ({ last, first }: Name): string => latin(`${last} ${first}`)
