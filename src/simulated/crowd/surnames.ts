import { coined } from './coined.ts'
import surnames from './data/surnames.json' with { type: 'json' }
import { listedIn } from './listed.ts'
import { likeness } from './likeness.ts'
import { weighted, type Draw } from './weighted.ts'

const tail = surnames.tail.split('|')
const common = weighted(listedIn(surnames.common).map(({ name, weight }) => [name, weight ** likeness]))
const coinedSurname = coined(tail)

/**
 * How many of those who bear an English or a European surname bear a common one, and how many one that hardly anyone else
 * does. In the census of 2000 the thousand commonest cover four persons in ten of all, and one person in ten bears a surname
 * that fewer than a hundred do. The first is set higher than that, for the reason that `likeness.ts` gives.
 */
const withCommonName = 0.52
const withCoinedName = 0.1

/** Between the two, the first name of the tail is borne three times as often as the two thousandth. */
const tailName = weighted(tail.map((name, at) => [name, (at + 300) ** -0.6]))

/** A surname of the English-speaking majority. */
export const surname: Draw<string> = random => {
  const kind = random.next()
  if (kind < withCommonName) return common(random)
  return kind < withCommonName + withCoinedName ? coinedSurname(random) : tailName(random)
}

/** All that are listed. Those that are coined have no end. */
export const anglo = [...listedIn(surnames.common).map(({ name }) => name), ...tail]
