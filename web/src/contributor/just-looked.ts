/** Some of the numbers of the dry run that was made last: whoever made it is shown them, and nobody else is sent them. */
let looked: Readonly<{ id: string; sample: readonly string[] }> | undefined

export function noteSample(id: string, sample: readonly string[]) {
  looked = { id, sample }
}

export const sampleOf = (id: string): readonly string[] => (looked?.id === id ? looked.sample : [])
