import { defect } from './defect.ts'

/** After this many the conflict is not chance, and somebody should look. */
const tries = 3

/** Reads and writes again when another act came first. `attempt` returns undefined for `stale`. */
export async function again<Result>(attempt: () => Promise<Result | undefined>): Promise<Result> {
  for (let count = 0; count < tries; count += 1) {
    const result = await attempt()
    if (result !== undefined) return result
  }
  return defect(`the same life changed under an act ${tries} times in a row`)
}
