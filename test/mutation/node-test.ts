/**
 * Stands in for `node:test` where a mutant is tried. node:test runs what it collects by itself and tells a reporter; here tests are
 * collected, so that they can be run in this very thread and the first that fails ends it.
 */
type Body = (context: Context) => unknown
type Context = Readonly<{ diagnostic: (message: string) => void }>
type Collected = Readonly<{ name: string; body: Body }>

const context: Context = { diagnostic: () => undefined }
let collected: Collected[] = []
let within: readonly string[] = []

export function test(name: string, body: Body): void {
  collected.push({ name: [...within, name].join(' > '), body })
}

/** What a suite holds is collected at once, under its name. */
export function suite(name: string, body: () => void): void {
  const outside = within
  within = [...outside, name]
  body()
  within = outside
}

export const describe = suite
export const it = test

const refuse = (): never => {
  throw new Error('what is tried on mutants has no hooks: its tests are pure')
}
export const before = refuse
export const after = refuse
export const beforeEach = refuse
export const afterEach = refuse

/** Runs what was collected since the last time, in order. Resolves to the first failure. */
export async function runCollected(): Promise<string | undefined> {
  const tests = collected
  collected = []
  for (const { name, body } of tests) {
    try {
      await body(context)
    } catch (error) {
      return `${name}: ${error instanceof Error ? error.message : String(error)}`
    }
  }
  return undefined
}
