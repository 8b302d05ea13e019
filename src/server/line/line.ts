import type { TLSSocket } from 'node:tls'
import { failedBy } from './answer.ts'
import { converse, type LineHouse } from './converse.ts'
import { framesOf } from './frames.ts'
import { watchOf } from './watch.ts'

/** An open line: `drain` lets it finish the message that it has begun and then closes it, `cut` does not wait. */
export type Line = Readonly<{ drain: () => void; cut: () => void; over: Promise<void> }>

/** The other end has so long to read the last answer. */
const lingersFor = 2_000

/** Serves one line from its first byte to its last. */
export function openLine(socket: TLSSocket, at: LineHouse): Line {
  const { longestLine, mostUnread } = at.settings
  let isDraining = false
  let isBusy = false
  const watch = watchOf(() => void socket.destroy(), at.settings)
  // Both before anything is waited for: a socket that is gone no longer says where it came from, and is closed only once.
  const closed = new Promise(resolve => socket.once('close', resolve))
  const talk = {
    ...{ at, socket, watch, address: socket.remoteAddress ?? '' },
    frames: framesOf(socket.iterator({ destroyOnReturn: false }), { longest: longestLine, partial: watch.partial }),
    send(line: string): void {
      if (!socket.writable) return
      socket.write(`${line}\n`)
      if (socket.writableLength > mostUnread) socket.destroy()
    },
    async during<Result>(work: () => Promise<Result>): Promise<Result> {
      isBusy = true
      return work().finally(() => {
        isBusy = false
      })
    },
    isDraining: () => isDraining,
  }
  const over = async (): Promise<void> => {
    try {
      await converse(talk)
    } catch (error) {
      // A line that was cut in the middle is nothing to report.
      if (!isLineEnd(error)) failedBy(error, at.house)
    }
    watch.stop()
    // What still comes is read and thrown away: else the system would take back the answer with the line.
    socket.resume().end()
    const cutOff = setTimeout(() => socket.destroy(), lingersFor)
    await closed
    clearTimeout(cutOff)
  }
  return {
    drain() {
      isDraining = true
      // Whoever is read from sees the end, and the line is over as any other.
      if (!isBusy) socket.destroySoon()
    },
    cut: () => void socket.destroy(),
    over: over(),
  }
}

/** What reading from a line throws when its other end, or we, took it away: Node's own names. */
const isLineEnd = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(?:ABORT_ERR|ERR_STREAM|ERR_SSL|ECONN|EPIPE|ETIMEDOUT)/.test(String(error.code))
