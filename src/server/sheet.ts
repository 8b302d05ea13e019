import { createHash } from 'node:crypto'
import { retrieve } from '#check/retrieve.ts'
import { readSheet, type Sheet } from '#contract/sheet.ts'
import type { Ntn } from '#law/words.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { route, type Route } from './route.ts'
import type { ServerSettings } from './settings.ts'

/** 28 CFR 25.10(a): what a licensee hands to somebody who was denied. It cannot say why; the licensee is not told either. */
export const sheetRoutes: readonly Route[] = [
  route(
    readSheet,
    async ({ params, by, credential }, { world, settings }) => {
      const seen = await retrieve({ ntn: params.ntn, by, scope: { ffl: credential.ffl }, through: 'sheet' }, world)
      if (isRefusal(seen)) return seen
      return seen.state.status === 'denied'
        ? { status: 200, body: sheetOf(params.ntn, settings.agency) }
        : refuse('not-now')
    },
    page,
  ),
]

const sheetOf = (ntn: Ntn, denyingAgency: ServerSettings['agency']): Sheet => ({
  ntn,
  denyingAgency: { ...denyingAgency },
  howToAskWhy:
    'You may ask this agency for the reason of the denial. Write to it, give the number above and your name, and say where the answer can reach you. If this system is the agency’s, its page “Denied or delayed?” takes the question too, and a letter goes to the address given with the check. The dealer does not know the reason.',
  answeredWithin: 'The agency owes you the reason within five business days of receiving your request.',
  howToChallenge:
    'If you believe that the record is wrong, is not yours, or that your rights were restored, you may challenge it with the same agency. It may ask for your fingerprints. If it cannot settle the matter it must tell you which agency the record came from, and you may ask that agency to correct it. You may also ask for a file to be kept, with your consent, that prevents a mistaken denial or delay the next time, and you may go to court.',
  provisions: ['28 CFR 25.10(a)-(c), (f), (g)', '18 U.S.C. § 925A', '34 U.S.C. § 40901(f)-(g)'],
})

const style = 'body{font:12pt/1.5 serif;max-width:40em;margin:3em auto}h1{font-size:16pt}strong{font-family:monospace}'

/** The only style on a page that otherwise loads nothing; the page's policy names it by its digest. */
export const sheetStyle = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

function page({ ntn, denyingAgency, howToAskWhy, answeredWithin, howToChallenge, provisions }: Sheet): string {
  const { name, address } = denyingAgency
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Denied: how to ask why</title><style>${style}</style>
<h1>A firearm background check about you was answered Denied</h1>
<p>Transaction number: <strong>${text(ntn)}</strong></p>
<p>Denied by: ${text(name)}${address === undefined ? '' : `<br>${text(address)}`}</p>
<h2>How to ask why</h2><p>${text(howToAskWhy)} ${text(answeredWithin)}</p>
<h2>How to challenge it</h2><p>${text(howToChallenge)}</p>
<p>${provisions.map(text).join('; ')}</p>
</html>
`
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const text = (plain: string): string => plain.replaceAll(/[&<>"']/g, character => escapes[character] ?? '')
