import { categories, type Category } from '#law/categories.ts'
import { unfitFacts } from '#law/contribution/entry-fields.ts'
import { earlierDenial } from '#law/prohibitors/earlier-denial.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'

/** What an entry of the category is not taken without, or what the law asks its submission to say. */
const demanded: Readonly<Partial<Record<Category, object>>> = {
  H: { brady: 'Y' },
  I: { description: 'Assault of a family member', section: 'Penal Code 22.01(b)(2)', relationship: 'spouse' },
  J: { state: 'TX' },
}

/** One record of each category that can be entered as it is, and leaves nothing open that its rule asks. The facts are those of the first example of the category's rule that bars. */
export const sampleRows: readonly Readonly<Record<string, unknown>>[] = categories.map(category => ({
  action: 'enter',
  ari: `SAMPLE-${category}`,
  category,
  person: {
    names: [{ last: 'Example', first: 'Jordan', middle: 'Lee' }],
    sex: 'U',
    race: 'U',
    born: '1980-02-29',
    state: 'TX',
  },
  facts: factsOf(category),
  document: `Docket ${category}-1`,
}))

function factsOf(category: Category): Readonly<Record<string, unknown>> {
  const rule = prohibitors.find(each => each.categories.includes(category))
  const example = rule?.examples.find(({ expect }) => expect === 'prohibits')
  const unfit = new Set(unfitFacts(category, { ...example?.given }).map(({ name }) => name))
  const facts = Object.fromEntries(Object.entries({ ...example?.given }).filter(([name]) => !unfit.has(name)))
  // No example of an earlier denial bars: it points to another record, and somebody has looked whether that stands.
  const again = rule === undefined || rule.id !== earlierDenial.id ? {} : { lookedAgain: 'stands' }
  return { ...facts, ...again, ...demanded[category] }
}
