/** Names that the field does not use, and what it says instead (design: GLOSSARY.md). Whole words, also inside a longer name. */
export const never: Readonly<Record<string, string>> = {
  customer: 'licensee',
  shop: 'licensee',
  dealer: 'licensee',
  buyer: 'transferee',
  purchaser: 'transferee',
  applicant: 'transferee',
  demographics: 'descriptors',
  pii: 'descriptors',
  tenant: 'agency',
  verdict: 'finding',
  outbox: 'due row',
  job: 'duty, or due row',
  task: 'duty, or due row',
  whitelist: 'appeal file, or what it allows',
  allowlist: 'appeal file, or what it allows',
  blacklist: 'Indices, or what it forbids',
  dispute: 'challenge',
  purge: 'destroy',
  delete: 'destroy',
  cleanup: 'destroy',
}

/** Where another word is somebody else's own: the published list of licensees calls its file that of the dealers. */
export const elsewhere: readonly Readonly<{ files: RegExp; words: readonly string[] }>[] = [
  { files: /^src\/cli\/replay(\.ts|\/)/, words: ['dealer'] },
]

/** Short English words and units without a vowel, which only look like acronyms. */
export const notAcronyms: readonly string[] = ['nth', 'ms', 'ps', 'db', 'px', 'by', 'my', 'why', 'try']

/** The words of `ntnOf`, `parseFFLs` and `NICS_MODE`, in small letters. */
export const wordsIn = (name: string): readonly string[] =>
  (isConstant(name) ? name.split('_') : (name.match(/[A-Z]+s?(?![a-z])|[A-Z]?[a-z]+/g) ?? [])).map(word =>
    word.toLowerCase(),
  )

/** What is written in capitals, or has no vowel. A plural counts as its singular. */
export function acronymsIn(name: string): readonly string[] {
  const capitals = isConstant(name) ? [] : (name.match(/[A-Z]{2,}s?(?![a-z])/g) ?? [])
  const silent = wordsIn(name).filter(word => /^[^aeiouy]{2,6}$/.test(word))
  return [...new Set([...capitals, ...silent].map(word => singular(word.toLowerCase())))]
}

/** `DATABASE_URL`: the capitals say nothing here. */
const isConstant = (name: string): boolean => name.includes('_') && name === name.toUpperCase()

const singular = (word: string): string => (word.length > 3 && word !== 'nics' ? word.replace(/s$/, '') : word)
