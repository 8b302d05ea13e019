import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serverOf } from '#store/lock.ts'
import { startOver, stop, urlOf } from '../../scenarios/start-child.ts'
import { root } from '../../support/groups.ts'

/** Who may sign in, as the start prints it: a link works once, a secret always. */
export type SignIn = Readonly<{ role: string; id?: string; secret?: string; link?: string }>

export type Serving = Readonly<{ url: string; pid: number; signIns: readonly SignIn[]; stop: () => Promise<void> }>

const moduleOf = (path: string): string => pathToFileURL(join(root, 'test', 'prove', path)).href

/** What stands before the program in each of its processes, and before nothing else that is Node. */
export const preloaded = (unsealed: boolean): string =>
  ['moved-clock.ts', ...(unsealed ? ['unsealed/register.ts'] : [])].map(path => `--import=${moduleOf(path)}`).join(' ')

/** The real server in a process of its own, as `npm start` starts it: the whole system, with the sources of a training system. */
export async function startServer(dataDir: string, env: Readonly<Record<string, string>>): Promise<Serving> {
  const start = startOver(dataDir, env)
  const url = await urlOf(start)
  const pid = serverOf(dataDir)?.pid
  if (pid === undefined) throw new Error('The server runs and has not locked its directory.')
  return {
    url,
    pid,
    signIns: signInsIn(start.out()),
    async stop() {
      const code = await stop(start)
      if (code !== 0) throw new Error(`The server ended with ${code}:\n${start.err()}`)
    },
  }
}

/** `examiner  http://…/#/sign-in/LINK` and `licensee  9-99-…  code word WORD`. */
export const signInsIn = (said: string): readonly SignIn[] =>
  said.split('\n').flatMap((line): readonly SignIn[] => {
    const [, linked, link] = /^ {2}(\w+) +http\S+#\/sign-in\/(\S+)/.exec(line) ?? []
    if (linked !== undefined && link !== undefined) return [{ role: linked, link }]
    const [, role, id, secret] = /^ {2}(\w+) +(\S+) +(?:code word|key) (\S+)/.exec(line) ?? []
    return role === undefined || id === undefined || secret === undefined ? [] : [{ role, id, secret }]
  })
