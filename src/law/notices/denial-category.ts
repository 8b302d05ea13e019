import { usc } from '../cite.ts'
import { prohibitors } from '../prohibitors/registry.ts'
import { noticeRule } from '../ruling.ts'

/** A text that was superseded counts with the one that governs now: the person was barred for the same. */
const superseded = /-until-.+$/

/** The categories of prohibited persons by which denials are counted: the rules that decide, each once, in the order of the statute. */
export const denialCategories: readonly string[] = [...new Set(prohibitors.map(({ id }) => id.replace(superseded, '')))]

/** Of a rule by its name; a rule that this release does not have is still counted, as what nobody can name. */
export const unnamed = 'not-named'

export const categoriesOf = (rules: readonly string[]): readonly string[] => {
  const known = rules
    .map(rule => rule.replace(superseded, ''))
    .map(id => (denialCategories.includes(id) ? id : unnamed))
  return known.length === 0 ? [unnamed] : [...new Set(known)]
}

export const categoryTitle = (category: string): string =>
  prohibitors.find(({ id }) => id === category)?.title ?? 'On a ground that was not named'

export const denialCategory = noticeRule({
  id: 'denial-category',
  title: 'Under which category a denial is counted',
  cites: [usc(18, '925C(1)')],
  says: 'A denial is counted once under each category of prohibited persons that it rests on and once in the total, so that the categories of a district may add up to more than its total.',
  since: '2022-03-15',
  decide: ({ rules }: { rules: readonly string[] }) => categoriesOf(rules),
  examples: [
    { name: 'one ground', given: { rules: ['felony-conviction'] }, expect: ['felony-conviction'] },
    {
      name: 'two grounds: once under each',
      given: { rules: ['felony-conviction', 'fugitive'] },
      expect: ['felony-conviction', 'fugitive'],
    },
    {
      name: 'by a text that was superseded, and by that of today',
      given: { rules: ['controlled-substance-until-june-2026', 'controlled-substance'] },
      expect: ['controlled-substance'],
    },
    { name: 'a point of contact that named no ground', given: { rules: [] }, expect: ['not-named'] },
  ],
})
