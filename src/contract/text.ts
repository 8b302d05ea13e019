import { z } from 'zod'

/** Attached to a check that is ours, so that a caller is told in a code what is wrong, and never with the value. */
export const is = (code: string) => ({ params: { is: code } })

/**
 * Characters that no name or address has and that can deceive whoever reads them: controls, half a surrogate pair, private
 * use, line and paragraph separators, everything that turns the direction of writing, byte order marks and tags.
 */
const deceiving =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u

const isPlain = (text: string): boolean => !deceiving.test(text)

/** One line of text with something in it to read: spaces and characters of no width are not. */
export const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(isPlain, is('characters'))
    .refine(text => /[\p{L}\p{N}]/u.test(text), is('empty'))

/** A part of a name. Any script, and at least one letter of it. */
export const namePart = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(isPlain, is('characters'))
    .refine(text => /\p{L}/u.test(text), is('empty'))

/** A code or number written in few characters. */
export const code = (form: RegExp) => z.string().regex(form)

/** A whole number in a query, where everything is text. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .meta({ type: 'integer', minimum: least, maximum: most, pattern: undefined })

/** `true` or `false` in a query. */
export const yesNo = z.enum(['true', 'false']).transform(text => text === 'true')
