import { readdirSync, readFileSync } from 'node:fs'

/** Places of /proc/PID/stat behind the name: the parent; time of its own, of a processor in user and system; and that of its children. */
const [parent, own, children] = [1, [11, 12], [13, 14]] as const
const ticksInSecond = 100

/** Seconds of a processor that a PostgreSQL has used so far: what it has beside us is seen even where others use the machine too. */
export function databaseCpu(server: number): number {
  const all = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  const ticks = all.flatMap(pid => {
    const words = wordsOf(pid)
    if (words === undefined) return []
    if (Number(pid) === server) return [...own, ...children].map(at => Number(words[at]))
    return Number(words[parent]) === server ? own.map(at => Number(words[at])) : []
  })
  return ticks.reduce((sum, each) => sum + each, 0) / ticksInSecond
}

function wordsOf(pid: string): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    // It has ended meanwhile.
    return undefined
  }
}
