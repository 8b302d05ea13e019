import { makeDisk } from './disk/make-disk.ts'
import type { Options } from './options.ts'
import { prove, type Proving } from './prove.ts'
import type { Report } from './report.ts'

/** Room for the database, the log of everything that was asked of it, and copies of both. */
const megabytes = (people: number): number => 1_024 + people

type Stop = () => Promise<void>

/** The proof on a disk of its own, of which nothing is left: also where it fails, and when somebody stops it. */
export async function proveOnDisk(
  { people, files, keep }: Pick<Options, 'people' | 'files' | 'keep'>,
  say: Proving['say'],
  stopped: AbortSignal = new AbortController().signal,
): Promise<Report> {
  const disk = makeDisk({ megabytes: megabytes(people), files }, say)
  const stops: Stop[] = []
  let isOver = false
  const putAway = async (): Promise<void> => {
    if (isOver) return
    isOver = true
    // What was started last depends on what was started first.
    for (const stop of stops.toReversed()) await stop().catch(() => undefined)
    if (keep) {
      disk.keep()
      say(`Everything is left in ${disk.folder}`)
    } else disk.remove()
  }
  const { promise, reject } = Promise.withResolvers<never>()
  stopped.addEventListener('abort', () => reject(new Error('It was stopped.')))
  try {
    return await Promise.race([prove({ disk, people, say, stops: stop => stops.push(stop) }), promise])
  } finally {
    await putAway()
  }
}
