import { named, parseCategory } from '#law/categories.ts'
import type { Language } from './language.ts'
import type { Block, Cell } from './letter.ts'
import { common } from './texts/common.ts'
import { prohibitions } from './texts/prohibitions.ts'

/** A record that stood in the way, as far as the person may know it: which prohibition, who keeps it, and what would show it wrong. */
export type DeniedRecord = Readonly<{
  /** As the record says it; of one that names none of ours, that is all that can be told. */
  category: string
  keeper: Keeper
  needs: readonly ('fingerprints' | 'documents-of-the-court' | 'proof-of-restoration')[]
}>
/** By name, by the identifier of an agency, or by both. */
export type Keeper = Readonly<{ name?: string; ori?: string; address?: readonly string[] }>

/** 28 CFR 25.10(b)-(c): each record has a row of its own, since each must be corrected by itself. */
export function tableOf(records: readonly DeniedRecord[], language: Language): Block {
  const { columns, needs } = common[language]
  return {
    kind: 'table',
    holds: ['prohibition', 'originating-agency', 'what-more-is-needed'],
    columns: [
      { title: columns.number, share: 0.08 },
      { title: columns.prohibition, share: 0.32 },
      { title: columns.keeper, share: 0.28 },
      { title: columns.needs, share: 0.32 },
    ],
    rows: records.map((record, at) => [
      { lines: [`${at + 1}`] },
      prohibitionOf(record.category, language),
      keeperOf(record.keeper, language),
      { lines: record.needs.map(need => needs[need]) },
    ]),
  }
}

/** The same without what more is needed: of records about which nothing is asked any more. */
export function keptBy(records: readonly Pick<DeniedRecord, 'category' | 'keeper'>[], language: Language): Block {
  const { columns } = common[language]
  return {
    kind: 'table',
    holds: ['prohibition', 'originating-agency'],
    columns: [
      { title: columns.number, share: 0.08 },
      { title: columns.prohibition, share: 0.5 },
      { title: columns.keeper, share: 0.42 },
    ],
    rows: records.map(({ category, keeper }, at) => [
      { lines: [`${at + 1}`] },
      prohibitionOf(category, language),
      keeperOf(keeper, language),
    ]),
  }
}

function prohibitionOf(category: string, language: Language): Cell {
  const known = parseCategory(category)
  if (known === undefined) return { lines: [category] }
  return { lines: [prohibitions[known][language], named[known].cites.map(({ text }) => text).join('; ')] }
}

/** The name of an agency is its own, in whatever language the letter is. */
function keeperOf({ name, ori, address }: Keeper, language: Language): Cell {
  const known = [...(name === undefined ? [] : [name]), ...(ori === undefined ? [] : [`ORI ${ori}`])]
  return address === undefined
    ? { lines: [...known, common[language].noAddress] }
    : { lines: [...known, ...address], language: 'en' }
}
