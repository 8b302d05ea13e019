import type { MakeWatch } from '../evidence.ts'
import type { Asked } from '../play.ts'

/**
 * I30: who the transferee is stands in the sealed rows and nowhere else: no event, debt, leaf, number or request of a check holds
 * a name, a date of birth or a number of the person it is about.
 */
export const apart: MakeWatch = evidence => ({
  kept({ events, lives, owed, leaves, numbers, request }) {
    const text = JSON.stringify({ events, lives, owed, leaves, numbers, request })
    for (const subject of new Set([...events, ...leaves].map(each => each.subject))) {
      const asked = evidence.cases.get(subject)?.asked
      for (const what of asked === undefined ? [] : told(asked)) {
        if (text.includes(what)) evidence.violated('I30', `${subject}: a plain row holds ${what}`)
      }
    }
  },
})

/** As they would stand in JSON. A short name could stand there by chance, so names are looked for whole. */
function told({ inquiry: { transferee }, tag }: Asked): readonly string[] {
  const { names, born, ssn } = transferee.description
  return [tag, `"${born}"`, ...(ssn === undefined ? [] : [ssn]), ...names.map(({ last }) => JSON.stringify(last))]
}
