import type { DutyKind } from '#law/duties/kinds.ts'
import { parseChallengeNumber } from '#law/numbers.ts'
import type { Calendar } from '#law/lives/calendar.ts'
import { publishedRules } from '#law/clocks/office-calendar.ts'
import type { Rows } from '#ledger/rows.ts'
import type { Tampering } from '#simulated/simulate/stage.ts'
import type { Answer, Source, World } from '../../src/world.ts'

/** Pieces of a world that do what the real ones never should, to be put in their place. */

type Body = Rows['events'][number]['body']

const inPlaceOf = (piece: (world: World) => Partial<World>): Tampering => ({
  world: world => ({ ...world, ...piece(world) }),
})

/** What is kept is not what the act wanted kept. */
const keeping = (change: (rows: Rows) => Rows): Tampering =>
  inPlaceOf(world => ({ commit: rows => world.commit(change(rows)) }))

const reading = (readers: (find: World['find']) => Partial<World['find']>): Tampering =>
  inPlaceOf(world => ({ find: { ...world.find, ...readers(world.find) } }))

const event = (type: string, change: (body: Body) => Body): Tampering =>
  keeping(rows => ({
    ...rows,
    events: rows.events.map(each => (each.body['type'] === type ? { ...each, body: change(each.body) } : each)),
  }))

const answering = (change: (answer: Answer) => Answer): Tampering =>
  inPlaceOf(world => {
    const changed = (source: Source): Source => ({ ...source, ask: async asked => change(await source.ask(asked)) })
    return {
      sources: Object.fromEntries(Object.entries(world.sources).map(([name, source]) => [name, changed(source)])),
    }
  })

const withoutDebt = (kind: DutyKind): Tampering =>
  keeping(rows => ({ ...rows, owed: rows.owed.filter(debt => debt.kind !== kind) }))

const neverPaying = (kind: DutyKind): Tampering =>
  inPlaceOf(world => ({
    claim: (kinds, ...rest) =>
      world.claim(
        kinds.filter(each => each !== kind),
        ...rest,
      ),
  }))

const nobody: Answer = { kind: 'answered', records: [], more: false }

export const silenceIsNobody = answering(answer => (answer.kind === 'silent' ? nobody : answer))
export const aPartIsTheWhole = answering(answer => (answer.kind === 'answered' ? { ...answer, more: false } : answer))

/** What a file once answered about somebody does for every later question. */
export const oldAnswersDo: Tampering = {
  world(world) {
    const known = new Map<string, Answer>()
    const remembering = ([name, source]: [string, Source]): [string, Source] => [
      name,
      {
        ...source,
        async ask(asked) {
          const key = `${name} ${asked.description.numbers?.[0]}`
          const answer = known.get(key) ?? (await source.ask(asked))
          if (answer.kind === 'answered' && !answer.more) known.set(key, answer)
          return answer
        },
      },
    ]
    return { ...world, sources: Object.fromEntries(Object.entries(world.sources).map(remembering)) }
  },
}
export const nobodyIsToldProceedAgain = event('overturned', body =>
  'answer' in body ? { ...body, answer: 'recheck' } : body,
)
export const nobodyIsCorrected = reading(() => ({ noticesAbout: async () => [] }))
/** Its keeper says that it is gone, and it stays. */
export const nothingIsRemoved: Tampering = {
  world: world => ({
    ...world,
    ...(world.deniedFile === undefined
      ? {}
      : { deniedFile: { ...world.deniedFile, remove: async () => ({ kind: 'acknowledged' }) } }),
  }),
}
export const challengesStay = keeping(rows => ({
  ...rows,
  destroys: rows.destroys.filter(({ ntn }) => parseChallengeNumber(ntn) === undefined),
}))

export const noKeyIsKept = keeping(rows => {
  const { request: _, ...others } = rows
  return others
})
export const keysAreNotLookedUp: Tampering = {
  world(world) {
    let renamed = 0
    const anew = (request: NonNullable<Rows['request']>) => ({ ...request, key: `${request.key}-${(renamed += 1)}` })
    const find = { ...world.find, request: async () => undefined }
    return {
      ...world,
      find,
      commit: ({ request, ...rows }) =>
        world.commit(request === undefined ? rows : { ...rows, request: anew(request) }),
    }
  },
}
export const noNumberIsKept = keeping(rows => ({ ...rows, numbers: [] }))

export const anybodysCheck = reading(find => ({
  transaction: ntn => find.transaction(ntn, { audience: 'system' }),
}))
export const everybodyIsTexan = reading(find => ({
  async licensee(ffl) {
    const seen = await find.licensee(ffl)
    if (seen === undefined) return undefined
    return { ...seen, state: { ...seen.state, premises: { ...seen.state.premises, state: 'TX' } } }
  },
}))

export const saysProceed = event('told', body => ({ ...body, word: 'proceed' }))
export const nobodyIsYoung = event('assigned', body => ({ ...body, under21: false }))

export const texanOffices = inPlaceOf(() => ({ offices: async () => publishedRules('TX') }))
export const clocksAlwaysAgree: Tampering = {
  ...inPlaceOf(() => ({ clocksAgree: () => true })),
  // Somebody plays with the clock all the time, so that the gate would often be shut.
  actors: [
    {
      name: 'somebody sets the clock',
      weight: 40,
      async act({ sim: { clock } }) {
        clock.set(clock.now().add({ hours: 2 }))
        return clock.now().toString()
      },
    },
  ],
}

export const nothingIsDestroyed = keeping(rows => ({ ...rows, destroys: [] }))
export const destroyingIsNotOwed = withoutDebt('destroy-identity')
export const identityIsNeverDue = neverPaying('destroy-identity')
export const recordsAreNeverDue = neverPaying('destroy-record')
export const epochsAreNeverClosed = neverPaying('close-epoch')
export const keysAreNotDestroyed = inPlaceOf(({ keys }) => ({ keys: { ...keys, destroyEpoch: async () => undefined } }))
export const searchesAreNeverDone = neverPaying('search-again')
export const textsAreNeverTakenUp = neverPaying('take-up-law')
export const openChecksAreNotLookedAt = neverPaying('screen-again')

export const noLeafOfOpening = keeping(rows => ({
  ...rows,
  leaves: rows.leaves.filter(({ body }) => body?.['type'] !== 'unsealed'),
}))

export const leavesAreNeverNumbered = inPlaceOf(({ log }) => ({ log: { ...log, grow: async () => 0 } }))
export const everyEntrySaysWhose = inPlaceOf(({ log }) => ({
  log: {
    ...log,
    grow: (limit, { extend, agree }) =>
      log.grow(limit, {
        agree,
        extend: (head, waiting, read) =>
          extend(
            head,
            waiting.map(leaf => ({ ...leaf, date: leaf.date ?? '2026-01-01' })),
            read,
          ),
      }),
  },
}))
export const leavesOutliveTheirChecks: Tampering = {
  store({ leaves, destroys }, { store: { tables } }) {
    if (!destroys.some(({ what }) => what === 'record')) return
    for (const leaf of leaves) tables.leaves.put(leaf.subject, `${leaf.id} again`, { ...leaf, place: 0 })
  },
}

export const eventsGetLost: Tampering = {
  store({ events }, { store: { tables } }) {
    for (const { subject, life, seq } of events.slice(1)) tables.events.remove(subject, `${life} ${seq}`)
  },
}
export const livesAreRewritten: Tampering = {
  store({ lives }, { store: { tables } }) {
    for (const { subject, life } of lives) {
      const row = tables.lives.get(subject, life)
      const other = row?.state.replace('"acknowledged":false', '"acknowledged":true')
      if (row !== undefined && other !== undefined) tables.lives.put(subject, life, { ...row, state: other })
    }
  },
}
export const closuresAreForgotten: Tampering = {
  store({ lives }, { store: { tables } }) {
    for (const { subject, life } of lives) {
      const row = tables.lives.get(subject, life)
      if (life !== 'calendar' || row === undefined) continue
      const calendar = JSON.parse(row.state) as Calendar
      const state = JSON.stringify({
        ...calendar,
        declared: calendar.declared.length > 1 ? calendar.declared.slice(1) : calendar.declared,
      })
      tables.lives.put(subject, life, { ...row, state })
    }
  },
}

export const messagesAreNotLogged = keeping(rows => ({
  ...rows,
  leaves: rows.leaves.filter(({ body }) => body?.['type'] !== 'poc-message'),
}))
export const checksAreMiscounted: Tampering = {
  store({ lives }, { store: { tables } }) {
    for (const { subject, life } of lives) {
      const row = tables.lives.get(subject, life)
      if (row?.columns.pocOutcome === 'open')
        tables.lives.put(subject, life, { ...row, columns: { ...row.columns, pocOutcome: 'proceed' } })
    }
  },
}
export const statesNumbersAreNotKept = keeping(rows => {
  const { named: _, ...others } = rows
  return others
})

/** One examiner's word is two. */
export const oneNameForTwo = event('accepted', body => ({ ...body, by: 'examiner-1' }))
/** Who has left the voluntary appeal file is kept all the same. */
export const whoLeftIsKept = keeping(rows =>
  rows.events.some(({ life }) => life === 'appeal-file') ? { ...rows, destroys: [] } : rows,
)
/** What one examiner proposed helps before another has agreed. */
export const proposalsHelp = reading(find => ({
  async appealFile(upin) {
    const seen = await find.appealFile(upin)
    return seen?.state.status === 'proposed' ? { ...seen, state: { ...seen.state, status: 'accepted' } } : seen
  },
}))
