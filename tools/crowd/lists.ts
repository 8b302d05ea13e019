import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A name as a list gives it, and how often it is borne, in whatever unit the list counts. */
export type Listed = Readonly<{ name: string; weight: number | undefined }>

/**
 * One list of a locale of the Python package Faker: `listed(folder, 'es_MX', 'last_names')`. The package writes a list as a
 * tuple of strings, of pairs with a weight, or as a dictionary of weights; all of it is a string and perhaps a number.
 */
export function listed(folder: string, locale: string, list: string): readonly Listed[] {
  const lines = readFileSync(join(folder, 'faker/providers/person', locale, '__init__.py'), 'utf8').split('\n')
  const from = lines.findIndex(line => new RegExp(`^    ${list}\\b[^=]*=`).test(line))
  if (from === -1) throw new Error(`${locale} has no ${list}`)
  const length = lines.slice(from + 1).findIndex(line => /^    [^\s)\]}]/.test(line))
  const text = lines
    .slice(from, length === -1 ? undefined : from + 1 + length)
    .map(line => line.replace(/#.*$/, ''))
    .join('\n')
  return [...text.matchAll(/(?:"([^"\n]+)"|'([^'\n]+)')(?:\s*[,:]\s*(\d[\d.e-]*))?/g)].map(
    ([, double, single, weight]) => ({
      name: (double ?? single ?? '').trim(),
      weight: weight === undefined ? undefined : Number(weight),
    }),
  )
}
