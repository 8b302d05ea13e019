import { placeKey } from '#law/place-names.ts'

/** Whether a text is the name of a country, in English, Spanish or French. The runtime knows the names; ours is read before. */
export const isCountry = (text: string): boolean => names().has(placeKey(text))

/** As people write them and no list does. */
const usual = [
  'England',
  'Scotland',
  'Wales',
  'Great Britain',
  'UK',
  'Korea',
  'Holland',
  'UAE',
  'Czech Republic',
] as const

let known: ReadonlySet<string> | undefined
const names = (): ReadonlySet<string> => (known ??= new Set([...usual.map(placeKey), ...listed()]))

const letters = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(65 + at))

function* listed(): Iterable<string> {
  for (const language of ['en', 'es', 'fr']) {
    const nameOf = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const one of letters)
      for (const other of letters) {
        const name = nameOf.of(one + other)
        if (name !== undefined && one + other !== 'US') yield placeKey(name)
      }
  }
}
