import { setInterval as every } from 'node:timers'
import { databaseCpu } from './database-cpu.ts'

/** What a phase took: rows in a second, seconds of a processor that were ours, and how many megabytes more than at the start it held at the most. */
export type Phase = Readonly<{
  name: string
  rows: number
  seconds: number
  perSecond: number
  cpu: number
  database: number
  megabytes: number
}>

const lookEvery = 100
const megabyte = 2 ** 20

/** Measures phases against the memory that the process had when it was made. */
export function createWatch(server: number, say: (line: string) => void) {
  const start = process.memoryUsage.rss()
  return async (
    name: string,
    rows: number,
    work: (progress: (share: number) => void) => Promise<void>,
  ): Promise<Phase> => {
    let most = start
    let share = 0
    const since = performance.now()
    const used = process.cpuUsage()
    const before = databaseCpu(server)
    const looking = every(() => {
      most = Math.max(most, process.memoryUsage.rss())
    }, lookEvery)
    const telling = every(() => say(`${name}: ${Math.floor(share * 100)} %`), 10_000)
    try {
      await work(now => {
        share = now
      })
    } finally {
      clearInterval(looking)
      clearInterval(telling)
    }
    const seconds = (performance.now() - since) / 1000
    const { user, system } = process.cpuUsage(used)
    const cpu = (user + system) / 1e6
    const database = databaseCpu(server) - before
    const phase = {
      name,
      rows,
      seconds,
      perSecond: Math.round(rows / seconds),
      cpu,
      database,
      megabytes: Math.round((most - start) / megabyte),
    }
    say(
      `${name}: ${rows} rows, ${seconds.toFixed(1)} s, ${phase.perSecond}/s, ${cpu.toFixed(1)} s of our own, ${database.toFixed(1)} s of the database, ${phase.megabytes} MB above the start`,
    )
    return phase
  }
}
