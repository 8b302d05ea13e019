/** The program is wrong. Thrown, never returned, never shown: the caller learns only that we failed. */
export function defect(what: string): never {
  throw new Error(`defect: ${what}`)
}
