/** The record that was entered last, until its page has said so once. */
let entered: string | undefined

export function noteEntered(nri: string) {
  entered = nri
}

export function takeEntered(nri: string): boolean {
  const isIt = entered === nri
  if (isIt) entered = undefined
  return isIt
}
