import type { LeafRow } from '#ledger/rows.ts'
import { parseUpin } from '#law/numbers.ts'
import { states } from '#law/words.ts'
import { bodyOf, policeOf } from '../cast.ts'
import type { Evidence, MakeWatch } from '../evidence.ts'

/**
 * I32: whoever reads what is sealed leaves a leaf that says who, what and what for. And nobody's descriptors go to a file before
 * the check that asks has begun.
 */
export const unsealing: MakeWatch = evidence => {
  let leaves: readonly LeafRow[] = []
  return {
    kept(rows) {
      leaves = [...leaves, ...rows.leaves]
    },
    asked({ source, tag }) {
      const known = [...evidence.casesOf(tag)].some(({ assigned }) => assigned.asks.some(name => name === source))
      if (!known) evidence.violated('I28', `${source} was asked about ${tag} before any check said so`)
    },
    stepped({ stopped }) {
      const told = leaves
      leaves = []
      // Who was stopped may have been stopped between the two; nothing was opened before the leaf was kept.
      if (stopped) return
      for (const { ntn, what } of evidence.sealedReads()) {
        if (
          !told.some(leaf => leaf.subject === ntn && says(leaf, what, evidence)) &&
          !isForCheck(ntn, told, evidence)
        ) {
          evidence.violated('I32', `${ntn}: the sealed ${what} was read, and no leaf says by whom and what for`)
        }
      }
    },
  }
}

/** 28 CFR 25.10(g): of a file that a check has opened the leaf is the check's, and does not name the file. */
const isForCheck = (ntn: string, told: readonly LeafRow[], evidence: Evidence): boolean =>
  parseUpin(ntn) !== undefined && told.some(leaf => says(leaf, 'appeal-file', evidence))

function says({ body }: LeafRow, what: string, { cast }: Evidence): boolean {
  if (body?.['type'] !== 'unsealed' || body['what'] !== what) return false
  const { by, purpose } = body
  return typeof purpose === 'string' && purpose.length > 0 && typeof by === 'string' && isSomebody(by, cast)
}

function isSomebody(by: string, { examiners, licensees, agencies }: Evidence['cast']): boolean {
  const names = [
    'system nics',
    // Whoever challenges has no account, and leaves no name.
    'system challenger',
    ...examiners.map(({ audience, id }) => `${audience} ${id}`),
    ...agencies.map(({ audience, id }) => `${audience} ${id}`),
    ...states.map(state => `agency ${bodyOf(state).id}`),
    ...[...states, 'US' as const].map(place => `agency ${policeOf(place).id}`),
    ...licensees.map(({ ffl }) => `licensee ${ffl}`),
  ]
  return names.includes(by)
}
