import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { endpoints } from '#contract/endpoints.ts'
import { control } from './control.ts'
import type { Disk } from './disk/disk.ts'
import { attack, survivingIn } from './drill/attack.ts'
import { carriesNobody, carriesSomebody, unaccounted } from './endpoints.ts'
import { allButDenied, allowed, isKept, nobody, type Gone } from './gone.ts'
import { makeGround, makeHouse } from './house/house.ts'
import { keysNow } from './keys.ts'
import { look, type Looking } from './look.ts'
import { walkersOf } from './paths/walkers.ts'
import { readableNow } from './readable.ts'
import type { Attacked, Phase, Report, Seen } from './report.ts'
import { searchFor, waysOfWriting, type Keys } from './sought.ts'
import { ask, begin, endHours, forget, passNinetyDays, restart, restore, tell } from './steps.ts'

export type Proving = Readonly<{
  disk: Disk
  people: number
  say: (line: string) => void
  /** Hears how everything that runs is stopped, as soon as it runs. */
  stops: (stop: () => Promise<void>) => void
}>

/** Takes people through everything that the contract offers and through time, and looks at all that is left of them after each step. */
export async function prove({ disk, people, say, stops }: Proving): Promise<Report> {
  const began = performance.now()
  const ground = await makeGround(disk.folder)
  stops(ground.database.rest)
  await ground.database.create('proof')
  const exercised = new Set<string>()
  const house = await makeHouse({ ...ground, folder: disk.folder, name: 'proof', unsealed: false }, name =>
    exercised.add(name),
  )
  stops(house.close)
  say('A system is started, with every statement logged')
  await begin(house)

  const state = house.client().state
  const unsent = walkersOf(people, state, house.clock.now().toZonedDateTimeISO('UTC').toPlainDate())
  say(`${unsent.length} people are asked about`)
  const walkers = (await ask(unsent, house)).toSorted((a, b) => a.person.number - b.person.number)
  const keys = await keysNow(house, walkers)
  const search = searchFor(walkers, keys)
  const seen: Seen[] = []
  const at = { disk, house, search, walkers, keys, say, seen }
  await see('live', at, nobody, false)
  // Each of them, of the hours and of the blind index: a search that misses one finds nothing of it later either.
  const found = [...keys.epochs.keys()].map(name => seen[0]?.look.epochKeys.get(name) ?? 0)
  const liveKey = Math.min(...found)

  await tell(house, walkers)
  const openedBefore = await attacked(at, nobody)
  await house.nics(['backup', '--out', join(house.backups, 'early')])
  await see('communicated', at, nobody, false)
  await forget(house, walkers)
  await see('destroyed', at, allowed, false)
  await endHours(house, keys)
  await see('epoch closed', at, allowed, true)
  await restart(house, walkers)
  await see('restarted', at, allowed, false)
  await house.nics(['backup', '--out', join(house.backups, 'late')])
  await see('backed up', at, allowed, false)
  await restore(house)
  await see('restored', at, allowed, true)
  await passNinetyDays(house, walkers)
  await see('day ninety', at, allButDenied, true)
  await house.rest()

  say('The control: the same with sealing switched off')
  const unsealed = await control({ disk, ground, say, stops })
  return {
    ...{ people: walkers.length, encodings: waysOfWriting, rawDisk: disk.raw, phases: seen, openedBefore },
    controls: { liveKey, unsealed },
    seconds: Math.round((performance.now() - began) / 1000),
    endpoints: {
      exercised: carriesSomebody.filter(name => exercised.has(name)),
      missed: [
        ...carriesSomebody.filter(name => !exercised.has(name)),
        ...unaccounted(endpoints.map(({ name }) => name)),
      ],
      carryNobody: Object.keys(carriesNobody),
    },
  }
}

type At = Omit<Looking, 'gone'> & Readonly<{ keys: Keys; seen: Seen[] }>

/** One phase: what is found, who can be read over the API, and, where keys have gone since, what an attack opens. */
async function see(phase: Phase, at: At, gone: Gone, withAttack: boolean): Promise<void> {
  const { house, walkers, seen, say } = at
  const readable = await readableNow(walkers, walker => gone(walker) && walker.ntn !== undefined, house.client())
  const found = await look(phase, { ...at, gone })
  const dead = [...found.epochKeys].filter(([name]) => existsSync(join(house.keysDir, `${name}.destroyed`)))
  const deadKeys = dead.reduce((sum, [, count]) => sum + count, 0)
  const drill = withAttack ? { attacked: await attacked(at, gone) } : {}
  seen.push({ phase, look: found, deadKeys, readable, ...drill })
  say(`${phase}: ${found.words + found.ownKeys + deadKeys} found in ${Math.round(found.searchedBytes / 2 ** 20)} MB`)
}

async function attacked({ disk, house, walkers, keys: { own } }: At, gone: Gone): Promise<Attacked> {
  const opened = await attack(disk, survivingIn(house.keysDir), own)
  const kept = walkers.filter(walker => isKept(gone, walker))
  const openedOfKept = kept.filter(({ person }) => opened.has(person.number)).length
  return { openedOfGone: opened.size - openedOfKept, openedOfKept, kept: kept.length }
}
