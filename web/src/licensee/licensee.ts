import { createContext, useContext } from 'react'
import { ask, send, type Answered, type Asking } from '../kit/http.ts'

/**
 * Who is signed in as a licensee, and the only way in which these screens ask for anything. The code word lives in this
 * value and in nothing else, so a reload forgets it.
 */
export type Licensee = Readonly<{
  ffl: string
  ask: <Body>(path: string, asking?: Asking) => Promise<Answered<Body>>
  /** The response as it comes, for a stream. */
  open: (path: string, asking: Asking) => Promise<Response>
}>

export function signedIn(ffl: string, codeWord: string): Licensee {
  const bytes = new TextEncoder().encode(`${ffl}:${codeWord}`)
  const authorization = `Basic ${btoa(String.fromCodePoint(...bytes))}`
  return {
    ffl,
    ask: (path, asking) => ask(path, { ...asking, authorization }),
    open: (path, asking) => send(path, { ...asking, authorization }),
  }
}

const LicenseeContext = createContext<Licensee | undefined>(undefined)
export const LicenseeProvider = LicenseeContext.Provider

export function useLicensee(): Licensee {
  const licensee = useContext(LicenseeContext)
  if (licensee === undefined) throw new Error('this screen is shown to a licensee who is signed in')
  return licensee
}

/** 1-23-456-01-7K-12345, however it was typed. What is not fifteen characters stays as it is, to be found wrong. */
export function hyphenate(text: string): string {
  const characters = text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  const parts = /^(.)(..)(...)(..)(..)(.....)$/.exec(characters)
  return parts === null ? text.trim() : parts.slice(1).join('-')
}
