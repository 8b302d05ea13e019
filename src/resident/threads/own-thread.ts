import { inThread, type StartThread, type Thread } from './thread.ts'
import { trouble, type Kind, type Work } from './work.ts'

/** One kind of work, each piece in a thread that is started for it. */
export type OwnThread<Each extends Kind> = Readonly<{
  ask: (given: Work[Each]['given']) => Promise<Work[Each]['answer']>
  /** What runs fails, and so does everything later. */
  stop: () => Promise<void>
}>

/** Asked for one piece at a time. */
export function ownThread<Each extends Kind>(kind: Each, start: StartThread, within: number): OwnThread<Each> {
  let thread: Thread | undefined
  let isStopped = false
  return {
    async ask(given) {
      if (isStopped) throw trouble('stopped')
      thread = start()
      return inThread(thread, kind, given, within)
    },
    async stop() {
      isStopped = true
      await thread?.stop()
    },
  }
}
