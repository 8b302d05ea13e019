import type { Given } from './command.ts'
import { declined, type Outcome } from './output.ts'

type Command = (given: Given) => Outcome | Promise<Outcome>

/** What `nics batch` can do; each is loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  template: async () => (await import('./batch/template.ts')).templateCommand,
  check: async () => (await import('./batch/send.ts')).checkFile,
  commit: async () => (await import('./batch/send.ts')).commitFile,
  show: async () => (await import('./batch/show.ts')).showBatch,
}

/** `nics batch template|check|commit|show`: many records at once, from a file. */
export async function batchCommand({ args: [what = '', ...args], options }: Given): Promise<Outcome> {
  const load = Object.hasOwn(commands, what) ? commands[what] : undefined
  if (load === undefined) return declined('usage', `Say one of: ${Object.keys(commands).join(', ')}.`)
  const command = await load()
  return command({ args, options })
}
