import { useSyncExternalStore } from 'react'

/** Every screen, and the part of the address after `#` that shows it. An address carries a number and never a person. */
export type Route =
  | Readonly<{ screen: PlainScreen }>
  | Readonly<{ screen: NumberedScreen; number: string }>
  /** The secret is gone from the address by then. */
  | Readonly<{ screen: 'link'; turn: string }>
  | Readonly<{ screen: 'unknown' }>

const plainScreens = [
  ...(['home', 'checks', 'new-check', 'queue', 'licensee-log', 'search-log'] as const),
  ...(['records', 'new-record', 'upload', 'scorecard', 'validations', 'certifications'] as const),
  ...(['relief', 'withdrawals', 'agencies', 'pocs', 'my-day', 'inbox', 'denied', 'challenges'] as const),
  ...(['notices', 'notice-watch', 'appeal-files'] as const),
] as const
type PlainScreen = (typeof plainScreens)[number]
const numberedScreens = [
  ...(['check', 'slip', 'sheet', 'case', 'record', 'withdrawal', 'application', 'agency', 'poc-day'] as const),
  ...(['challenge', 'notice', 'denial', 'appeal-file'] as const),
] as const
type NumberedScreen = (typeof numberedScreens)[number]

export function parseRoute(hash: string): Route {
  const [first, second, ...more] = hash.replace(/^#\/?/, '').split('/')
  if (more.length > 0) return { screen: 'unknown' }
  if (second === undefined) {
    const screen = first === '' ? 'home' : plainScreens.find(known => known === first)
    return { screen: screen ?? 'unknown' }
  }
  if (first === 'sign-in') return { screen: 'link', turn: second }
  const screen = numberedScreens.find(known => known === first)
  return screen === undefined ? { screen: 'unknown' } : { screen, number: second }
}

/** The address of a screen, for a link. */
export const to = (screen: PlainScreen | NumberedScreen, number?: string): string =>
  number === undefined ? `#/${screen === 'home' ? '' : screen}` : `#/${screen}/${number}`

export function goTo(address: string) {
  location.hash = address
}

/** Goes to a screen that takes the place of this one in the browser's history. */
export function replaceWith(address: string) {
  history.replaceState(null, '', `${location.pathname}${address}`)
  window.dispatchEvent(new Event('hashchange'))
}

export const useRoute = (): Route => parseRoute(useSyncExternalStore(subscribe, () => location.hash))

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
