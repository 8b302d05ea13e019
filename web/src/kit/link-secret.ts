/**
 * A one-time link carries its secret after `#`, which browsers send to nobody. It leaves the address, and the history with it,
 * before anything is shown; what stays is a count, so that a second link in the same window is another screen.
 */
const form = /^#\/sign-in\/([A-Za-z0-9_-]{43})$/

let secret: string | undefined
let links = 0

export function hideSecret() {
  const found = form.exec(location.hash)?.[1]
  if (found === undefined) return
  secret = found
  links += 1
  history.replaceState(null, '', `${location.pathname}#/sign-in/${links}`)
}

/** Hands the secret over once. */
export function takeSecret(): string | undefined {
  const taken = secret
  secret = undefined
  return taken
}
