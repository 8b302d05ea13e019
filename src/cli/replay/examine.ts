import type { Opened, Queued } from '#contract/case-view.ts'
import { claimCheck, determineCheck, judgeHit, noteOutreach, releaseCheck, reviewCheck } from '#contract/examiner.ts'
import type { Issued } from './ask-all.ts'
import { atOnce } from './at-once.ts'
import type { Ask, SignIn } from './caller.ts'
import type { Target } from './target.ts'

/** What the examiners leave when their shift is over stays Delayed, as it does in life. */
const shift = 30_000

/**
 * Simulated examiners settle what waits, each check once. They know whose each record really is, which nobody does in life, and
 * nothing more: a fact that no record states is as missing for them as it is for us.
 */
export async function examine(
  issued: readonly Issued[],
  { examiners, recordOf }: Pick<Target, 'examiners' | 'recordOf'>,
  call: Ask,
  onProgress: (share: number) => void,
): Promise<void> {
  const since = performance.now()
  const waiting = issued.filter(({ waits }) => waits)
  const free = [...examiners]
  let done = 0
  await atOnce(waiting, examiners.length, async ({ inquiry, ntn }) => {
    if (performance.now() - since > shift) return
    // As many are at work at once as there are examiners, so one is always free.
    const examiner = free.pop()
    if (examiner === undefined) return
    const isTheirs = (source: string, id: string) => recordOf(source, id)?.person === inquiry.chosen.person.index
    await settle({ ntn, examiner, isTheirs }, call)
    free.push(examiner)
    onProgress((done += 1) / waiting.length)
  })
}

type Case = Readonly<{ ntn: string; examiner: SignIn; isTheirs: (source: string, id: string) => boolean }>

/** Opens one check, claims it, says of each record that stands in the way whose it is, and answers if there is an answer. */
async function settle({ ntn, examiner, isTheirs }: Case, call: Ask): Promise<void> {
  const about = { as: examiner, params: { ntn } }
  const opened = await call(reviewCheck, about)
  // Cancelled in the meantime, or answered by the search that was made again.
  if (opened.kind !== 'answered') return
  let standing = await call(claimCheck, { ...about, version: opened.answer.check.version })
  for (const body of bodiesAsked(opened.answer)) {
    if (standing.kind !== 'answered') return
    const { version } = standing.answer
    standing = await call(noteOutreach, { ...about, version, body: { body, answer: 'nothing' } })
  }
  const judged = hitsInTheWay(opened.answer).map(hit => ({ ...hit, same: isTheirs(hit.source, hit.id) }))
  for (const { number: hit, same } of judged) {
    if (standing.kind !== 'answered') return
    const { version } = standing.answer
    standing = await call(judgeHit, { ...about, version, body: { hit, same } })
  }
  if (standing.kind !== 'answered') return
  const { version } = standing.answer
  const determination = determinationOf(judged, opened.answer)
  if (determination === undefined) await call(releaseCheck, { ...about, version })
  else await call(determineCheck, { ...about, version, body: { determination } })
}

type Hit = Opened['hits'][number]

const hitsInTheWay = ({ hits }: Opened): readonly Hit[] =>
  hits.filter(({ conclusion }) => conclusion.answer !== 'allows')

const bodiesAsked = ({ obstacles }: Opened) =>
  obstacles.flatMap(obstacle => (obstacle.kind === 'outreach' ? [obstacle.body] : []))

/** Denied where a record of theirs prohibits; Proceed where nothing is left; nothing while a court or a source is awaited. */
function determinationOf(
  judged: readonly (Hit & Readonly<{ same: boolean }>)[],
  { check }: Opened,
): 'denied' | 'proceed' | undefined {
  const theirs = judged.filter(({ same }) => same)
  if (theirs.some(({ conclusion }) => conclusion.answer === 'prohibits')) return 'denied'
  return theirs.length === 0 && isHeard(check) ? 'proceed' : undefined
}

const isHeard = ({ silent }: Queued): boolean => silent.length === 0
