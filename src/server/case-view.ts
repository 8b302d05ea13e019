import type { Review } from '#check/review.ts'
import type { Opened, Queued } from '#contract/case-view.ts'
import type { Seen } from '#law/lives/lives.ts'
import { outreachStanding } from '#law/outreach/standing.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import { isTransfer } from '#law/purpose.ts'
import { defect } from '#ledger/defect.ts'
import type { Hit } from '#search/hit.ts'
import type { Screened } from '#search/screen.ts'
import type { Transferee } from '#search/transferee.ts'

/** A check as the queue shows it to one examiner: nothing of whom it is about. */
export function queuedView({ state, seq }: Seen<'transaction'>, examiner: string): Queued {
  const { ntn, status, assigned, dates, claim, silent, hits, unsettled, recordChanged, review, nation } = state
  const { purpose, firearm, saleState, contact, under21 } = assigned
  const { earliestTransferAt, thirdBusinessDay } = isTransfer(purpose) ? dates : {}
  return {
    ntn,
    version: seq,
    status,
    purpose,
    firearm,
    saleState,
    contact,
    under21,
    earliestTransferAt,
    thirdBusinessDay,
    claimedBy: claimedBy(claim?.examiner, examiner),
    silent: [...silent],
    hits,
    unsettled,
    recordChanged,
    nation: nation?.ntn,
    chased: chasedOf(state),
    reviewSince: review?.since,
  }
}

/** How many bodies were asked again and have not answered. */
function chasedOf(state: Seen<'transaction'>['state']): number | undefined {
  const chased = outreachStanding(state).filter(({ stands }) => stands === 'chased').length
  return chased === 0 ? undefined : chased
}

function claimedBy(claimed: string | undefined, examiner: string): Queued['claimedBy'] {
  if (claimed === undefined) return 'nobody'
  return claimed === examiner ? 'you' : 'another'
}

/** A check opened: whom it is about, what was found, what the law says of it, and what is missing. */
export function openedView(review: Review, examiner: string): Opened {
  const { seen, file, notes, searchableDeep, findings, obstacles, mayProceed } = review
  const { assigned } = seen.state
  const { transferee, hits } = file
  const { outreach, cause } = seen.state
  return {
    check: queuedView(seen, examiner),
    transferee: transfereeView(transferee),
    hits: hits.hits.map(hit => hitView(hit, findings)),
    searchableDeep: [...searchableDeep],
    deepSearches: notes.deepSearches.map(({ at, by, reason, silent, added }) => ({
      at,
      by: by === examiner ? 'you' : 'another',
      reason,
      silent: [...silent],
      added,
    })),
    alsoAsked: review.alsoAsked.map(other => alsoAskedView(other, assigned)),
    obstacles: obstacles.map(shown),
    mayProceed,
    outreach,
    bodies: assigned.under21 ? shown(outreachStanding(seen.state)) : [],
    cause,
  }
}

const alsoAskedView = (
  { state: { ntn, status, assigned } }: Seen<'transaction'>,
  { ffl, ori }: Seen<'transaction'>['state']['assigned'],
): Opened['alsoAsked'][number] => ({
  ...{ ntn, status },
  ...{ saleState: assigned.saleState, contact: assigned.contact },
  sameAsker: assigned.ffl === ffl && assigned.ori === ori,
})

export const transfereeView = ({
  description,
  citizenships,
  alienNumber,
  address,
}: Transferee): Opened['transferee'] => ({
  description: shown(description),
  citizenships: [...citizenships],
  alienNumber,
  address,
})

function hitView(
  { number, record, score, added, deep, cleared }: Hit,
  findings: readonly Screened[],
): Opened['hits'][number] {
  const finding = findings.find(({ hit }) => hit === number) ?? defect('every hit is screened')
  const { rule, conclusion, cites, same } = finding
  const { source, id, category, ori, description, facts } = record
  return {
    number,
    source,
    id,
    category,
    ori,
    description: shown(description),
    facts,
    added,
    likeness: shown(score),
    rule,
    conclusion: shown(conclusion),
    cites: [...cites],
    asks: asksOf(rule),
    deep,
    cleared,
    same,
  }
}

/** What a rule looks at. Nothing for a category that no rule decides: an examiner does. */
const asksOf = (rule: string): Opened['hits'][number]['asks'] =>
  Object.entries(prohibitors.find(({ id }) => id === rule)?.facts ?? {}).map(([name, { ask, expects }]) => ({
    name,
    ask,
    expects,
  }))

type Writable<Value> = Value extends readonly (infer Item)[]
  ? Writable<Item>[]
  : Value extends object
    ? { -readonly [Name in keyof Value]: Writable<Value[Name]> }
    : Value

/** The same value, for a schema whose arrays say nothing of who may change them. */
const shown = <Value>(value: Value): Writable<Value> => value as Writable<Value>
