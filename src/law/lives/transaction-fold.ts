import type { Ntn } from '../words.ts'
import type { BetweenNation, BetweenPoc, PocReceipt } from './between-poc.ts'
import { followed } from './denial-followed.ts'
import type { Assigned, Told, Transaction, TransactionEvent, TransactionStatus, Word } from './transaction.ts'
import type { Asked, OutreachBody } from './outreach-words.ts'
import { nextStatus } from './transaction-moves.ts'

/** The transaction after one more event. The event must be one that `nextStatus` allows. */
export function foldTransaction(before: Transaction | undefined, event: TransactionEvent): Transaction | undefined {
  const status = nextStatus(before?.status, event.type)
  if (status === undefined) return undefined
  if (event.type === 'assigned') return begin(event)
  return before && { ...before, ...changes(before, event), status }
}

const begin = (event: Assigned): Transaction => ({
  ntn: event.ntn,
  status: event.determines === 'poc' ? 'with-poc' : 'researching',
  assigned: event,
  dates: event.dates,
  answered: [],
  silent: event.asks,
  hits: 0,
  unsettled: 0,
  outreach: {},
  judged: {},
  told: [],
  acknowledged: false,
  addressGiven: event.addressGiven ?? false,
  lapsed: false,
  identityDestroyed: false,
  recordDestroyed: false,
})

type Eventful = Exclude<TransactionEvent, Assigned>
type Changing = {
  [Type in Eventful['type']]: (before: Transaction, event: Extract<Eventful, { type: Type }>) => Partial<Transaction>
}

const nothing = () => ({})

/** What each event changes beside the status. */
const changing: Changing = {
  searched: ({ nation }, event) => ({ ...foundBy(event), ...searchedAs(nation, event.nation) }),
  'poc-answered': ({ poc }, { kind, at }) => ({
    poc: { ...betweenPoc(poc), responses: [...betweenPoc(poc).responses, { kind, at }] },
  }),
  'poc-open': reportedBy,
  'poc-proceed': reportedBy,
  'poc-overturn': reportedBy,
  'poc-denial': (before, event) => ({
    ...reportedBy(before, event),
    prohibitors: event.prohibitors,
    deniedAt: event.at,
    ...(event.sellToAlone && { sellToAlone: event.sellToAlone }),
  }),
  presumed: ({ poc }, { at }) => ({ poc: { ...betweenPoc(poc), presumedAt: at } }),
  'nation-told': ({ nation }, event) => ({ nation: nationTold(nation ?? { told: [] }, event) }),
  'nation-inquired': nationInquired,
  'record-changed': askedAgain,
  'review-owed': ({ review }, { at }) => ({ review: review ?? { since: at } }),
  screened: (_, { unsettled, at }) => ({ unsettled, screenedAt: at }),
  told: (before, event) => ({ told: [...before.told, tellingOf(before, event)] }),
  acknowledged: () => ({ acknowledged: true }),
  'address-given': () => ({ addressGiven: true }),
  claimed: (_, { examiner, at }) => ({ claim: { examiner, at } }),
  judged: ({ judged }, { hit, same }) => ({ judged: { ...judged, [hit]: same } }),
  'fact-added': (_, { unsettled }) => ({ unsettled }),
  'searched-deep': foundDeepBy,
  'outreach-asked': ({ asked }, { requests, at }) => ({
    asked: { ...asked, ...Object.fromEntries(requests.map(({ body, request }) => [body, { request, at }])) },
  }),
  'outreach-opened': ({ asked }, { body, at }) => ({ asked: noted(asked, [body], { openedAt: at }) }),
  'outreach-chased': ({ asked }, { bodies, at }) => ({ asked: noted(asked, bodies, { chasedAt: at }) }),
  'outreach-answered': ({ outreach }, { body, answer }) => ({ outreach: { ...outreach, [body]: answer } }),
  'cause-not-noticed': (_, { at }) => ({ noCauseAt: at }),
  'cause-noticed': (_, { ground, on, dates }) => ({ cause: { ground, on }, dates }),
  // 18 U.S.C. 922(t)(2), 34 U.S.C. 40901(i): no report of an allowed transfer is kept.
  cleared: (_, { examiner }) => ({ determinedBy: examiner, transferredOn: undefined }),
  denied: (_, event) => deniedBy(event),
  ...followed,
  challenged: (_, { challenge }) => ({ challenge }),
  overturned: (_, { challenge, answer, at }) => ({ overturned: { challenge, answer, at } }),
  communicated: ({ overturned }, { at }) =>
    overturned === undefined ? {} : { overturned: { ...overturned, communicated: at } },
  lapsed: () => ({ lapsed: true }),
  'dates-changed': (_, { dates }) => ({ dates }),
  transferred: (_, { on }) => ({ transferredOn: on }),
  'identity-destroyed': () => ({ identityDestroyed: true }),
  'record-destroyed': () => ({ identityDestroyed: true, recordDestroyed: true }),
  released: () => ({ claim: undefined }),
  proceeded: nothing,
  delayed: nothing,
  archived: nothing,
  cancelled: (_, { reason }) => ({ cancelledFor: reason }),
}

/** Each event meets the row of its own type. */
const changes = (before: Transaction, event: Eventful): Partial<Transaction> =>
  (changing[event.type] as (before: Transaction, event: Eventful) => Partial<Transaction>)(before, event)

const foundBy = ({ answered, silent, hits, unsettled, at }: TransactionEvent & { type: 'searched' }) => ({
  answered,
  silent,
  hits,
  unsettled,
  ...(at === undefined ? {} : { screenedAt: at }),
})

const betweenPoc = (poc: BetweenPoc | undefined): BetweenPoc => poc ?? { responses: [], reported: [] }

function reportedBy(
  { poc }: Transaction,
  { type, receipt, ...said }: Extract<TransactionEvent, { receipt: PocReceipt }>,
): Partial<Transaction> {
  const { reported, ...rest } = betweenPoc(poc)
  const contradicted = receipt === 'accepted' ? {} : { contradicted: true as const }
  const told = 'toldAt' in said ? { toldAt: said.toldAt } : {}
  return { poc: { ...rest, ...contradicted, ...told, reported: [...reported, type] } }
}

const searchedAs = (nation: BetweenNation | undefined, ntn: Ntn | undefined): Partial<Transaction> =>
  ntn === undefined ? {} : { nation: { told: [], ...nation, ntn } }

/** What has to be said first is said, or asked for by the receipt; under a new number nothing was said yet. */
function nationTold(
  nation: BetweenNation,
  { message, next }: TransactionEvent & { type: 'nation-told' },
): BetweenNation {
  if (message === 'cancellation') return { ...nation, takenBack: true }
  const { ntn, told, before = [] } = nation
  if (next === 'inquire-again') return { told: [], before: ntn === undefined ? before : [...before, ntn] }
  const kept = { ...(ntn === undefined ? {} : { ntn }), ...(before.length === 0 ? {} : { before }) }
  return next === undefined
    ? { ...kept, told: [...told, message] }
    : { ...kept, told, first: next === 'deny-first' ? 'poc-denial' : 'poc-overturn' }
}

/** Of a check that nobody has answered yet, what stands under that number is still to be read. */
function nationInquired(
  { status, silent, answered, nation }: Transaction,
  { nation: ntn }: TransactionEvent & { type: 'nation-inquired' },
): Partial<Transaction> {
  const known = { nation: { told: [], ...nation, ntn } }
  if (status === 'denied' || silent.includes('national')) return known
  return { ...known, answered: answered.filter(name => name !== 'national'), silent: [...silent, 'national'] }
}

/** What the Indices answered is not what they would answer now, so that their answer is owed to us again. */
function askedAgain({ assigned: { asks }, answered, silent }: Transaction): Partial<Transaction> {
  const isOwed = asks.includes('indices') && !silent.includes('indices')
  return {
    recordChanged: true,
    answered: answered.filter(name => name !== 'indices'),
    silent: isOwed ? [...silent, 'indices'] : silent,
  }
}

function foundDeepBy(
  { hits }: Transaction,
  { silent, added, unsettled, at }: TransactionEvent & { type: 'searched-deep' },
): Partial<Transaction> {
  const screened = at === undefined ? {} : { screenedAt: at }
  return { hits: hits + added, unsettled, searchedDeep: { silent, added }, ...screened }
}

/** What happened to questions that were put; a body that nobody asked has none. */
const noted = (asked: Transaction['asked'] = {}, bodies: readonly OutreachBody[], what: Partial<Asked>) =>
  Object.fromEntries(
    Object.entries(asked).map(([body, one]) => [body, bodies.some(each => each === body) ? { ...one, ...what } : one]),
  )

const deniedBy = ({ examiner, prohibitors, sellToAlone, at }: TransactionEvent & { type: 'denied' }) => ({
  determinedBy: examiner,
  prohibitors,
  ...(at === undefined ? {} : { deniedAt: at }),
  ...(sellToAlone && { sellToAlone }),
})

/** What was said, with the date that was said with it: a later date must be told again. */
const tellingOf = (before: Transaction, { word, through, at }: Told): Told => ({
  word,
  through,
  at,
  ...(before.dates.earliestTransferAt === undefined ? {} : { earliestTransferAt: before.dates.earliestTransferAt }),
  ...(saysNoCause(before) && { noCause: true }),
})

/**
 * What a licensee is told of a check that stands so: the end of the period is no answer, and of what a point of contact has to say
 * nothing is said by us. Denied stands as the last word until a Proceed is said.
 */
export const wordOf = ({ status, overturned }: Pick<Transaction, 'status' | 'overturned'>): Word =>
  overturned === undefined ? words[status] : overturned.answer

const words = {
  ...{ researching: 'researching', delayed: 'delayed', lapsed: 'delayed' },
  ...{ proceed: 'proceed', denied: 'denied', cancelled: 'cancelled' },
  ...{ 'with-poc': 'researching', presumed: 'researching', overturned: 'denied' },
} as const satisfies Record<TransactionStatus, Word>

/** Whether the last thing the licensee heard is the word that stands, with the date that stands and what was said of cause. */
export function wasTold(check: Transaction): boolean {
  const { told, dates } = check
  const last = told.at(-1)
  const word = wordOf(check)
  if (last?.word !== word || word !== 'delayed') return last?.word === word
  return last.earliestTransferAt === dates.earliestTransferAt && (last.noCause === true || !saysNoCause(check))
}

/** 34 U.S.C. 40901(l)(2): that no cause was noticed is said of a check that is still not answered; a notice of cause comes before it. */
export const saysNoCause = (check: Transaction): boolean =>
  check.noCauseAt !== undefined && check.cause === undefined && wordOf(check) === 'delayed'
