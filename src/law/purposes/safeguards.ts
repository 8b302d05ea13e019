import { cfr } from '../cite.ts'
import { purposeRule, type Answered } from '../ruling.ts'

/** Who wants to reach what the system holds, and from where. */
type Reaching = Readonly<{
  /** An agency, or a licensee for its own checks, that was enrolled and is not shut out. */
  authorized: boolean
  /** The person was looked into before being let to a terminal; a licensee’s own people are not the agency’s to look into. */
  screened: boolean
  /** The terminal stands where only those people come, or whoever else is there is escorted. */
  secured: boolean
  licensee?: boolean
}>

/** Each by itself keeps somebody out; the first is said. */
function mayReach({ authorized, screened, secured, licensee = false }: Reaching): Answered<'admitted' | 'kept-out'> {
  if (!authorized) return { answer: 'kept-out', because: 'whoever asks is not authorized' }
  if (licensee) return { answer: 'admitted', because: 'a licensee reaches the answers to its own checks and no data' }
  if (!screened) return { answer: 'kept-out', because: 'who sits at the terminal was not looked into' }
  if (!secured) return { answer: 'kept-out', because: 'the terminal is open to others' }
  return { answer: 'admitted', because: 'an authorized agency, by its own people, from a place of its own' }
}

const sheriff = { authorized: true, screened: true, secured: true } as const

/** Not read in the source. Rooms, locks and the looking into are not this program’s; that somebody is enrolled is. */
export const authorizedAccess = purposeRule({
  id: 'authorized-access',
  title: 'Only who is authorized reaches the data',
  cites: [cfr(28, '25.8(a)-(c)')],
  says: 'What the system holds is reached by authorized agencies only, by people who were looked into and from terminals that others cannot use, and by licensees for the answers to their own checks.',
  since: '1998-11-30',
  answers: ['admitted', 'kept-out'],
  decide: (given: Reaching) => ({ ...mayReach(given) }),
  examples: [
    {
      name: 'a sheriff’s clerk at the sheriff’s terminal',
      given: sheriff,
      expect: { answer: 'admitted', because: 'an authorized agency, by its own people, from a place of its own' },
    },
    {
      name: 'an agency that was never enrolled',
      given: { ...sheriff, authorized: false },
      expect: { answer: 'kept-out', because: 'whoever asks is not authorized' },
    },
    {
      name: 'a clerk whom nobody looked into',
      given: { ...sheriff, screened: false },
      expect: { answer: 'kept-out', because: 'who sits at the terminal was not looked into' },
    },
    {
      name: 'a terminal in a waiting room',
      given: { ...sheriff, secured: false },
      expect: { answer: 'kept-out', because: 'the terminal is open to others' },
    },
    {
      name: 'a licensee at the counter',
      given: { authorized: true, screened: false, secured: false, licensee: true },
      expect: { answer: 'admitted', because: 'a licensee reaches the answers to its own checks and no data' },
    },
  ],
})

/** What of a use of the system is written down, and what of it somebody is shown. */
const logging = {
  'session-begun': 'logged',
  'session-ended': 'logged',
  'inquiry-received': 'logged',
  'records-located': 'logged',
  'response-sent': 'logged',
  'authentication-failed': 'logged-and-shown',
} as const satisfies Record<string, 'logged' | 'logged-and-shown'>

/** Not read in the source. That the system’s calls are listened to from time to time is for people to do. */
export const accessLogged = purposeRule({
  id: 'access-logged',
  title: 'Whoever asks is authenticated first, and every use is logged',
  cites: [cfr(28, '25.8(d)-(f)'), cfr(28, '25.9(b)')],
  says: 'Whoever asks, electronically or by telephone, is authenticated before the question is looked at, and the log keeps each beginning and end, each inquiry and response, which records a search located, and each failed authentication, which the security administrator is shown as well.',
  since: '1998-11-30',
  answers: ['logged', 'logged-and-shown'],
  decide: ({ event }: { event: keyof typeof logging }) => logging[event],
  examples: [
    { name: 'somebody signs in', given: { event: 'session-begun' }, expect: 'logged' },
    { name: 'and out', given: { event: 'session-ended' }, expect: 'logged' },
    { name: 'a search found two records', given: { event: 'records-located' }, expect: 'logged' },
    { name: 'the wrong code word', given: { event: 'authentication-failed' }, expect: 'logged-and-shown' },
  ],
})
