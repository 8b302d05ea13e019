/**
 * The thread in which one mutant lives: it is switched on before anything is loaded, so that what runs when a module loads, and
 * what a module remembers, is the mutant's too. Ends with the thread.
 */
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type MutantCoverage } from '@stryker-mutator/api/core'
import { runCollected } from './node-test.ts'

export type Asked = Readonly<{
  /** By path from the sandbox, in the order in which they are tried. */
  files: readonly string[]
  sandbox: string
  mutant?: string
  /** How often the mutant may be reached before it is taken for a loop without end. */
  hitLimit?: number
}>
export type Told = Readonly<{
  tried: number
  /** The first that failed ends it. */
  failed?: Readonly<{ file: string; because: string }>
  overHitLimit: boolean
  coverage?: MutantCoverage
}>

const { files, sandbox, mutant, hitLimit } = workerData as Asked
const shared: InstrumenterContext = {
  ...(mutant !== undefined && { activeMutant: mutant }),
  ...(hitLimit !== undefined && { hitCount: 0, hitLimit }),
}
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: shared })

const standIn = new URL('node-test.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'node:test'
      ? { url: standIn, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})

parentPort?.postMessage(await tryAll(), [])

async function tryAll(): Promise<Told> {
  let tried = 0
  for (const file of files) {
    tried += 1
    // Of a mutant in what runs at load, too, it is then known which files load it.
    shared.currentTestId = file
    const because = await tryOne(file)
    if (because !== undefined) return told({ tried, failed: { file, because } })
  }
  return told({ tried })
}

/** A module that cannot be loaded fails as a test does. */
async function tryOne(file: string): Promise<string | undefined> {
  try {
    await import(pathToFileURL(resolve(sandbox, file)).href)
    return await runCollected()
  } catch (error) {
    return `cannot load: ${error instanceof Error ? error.message : String(error)}`
  }
}

function told(outcome: Omit<Told, 'overHitLimit'>): Told {
  const { hitCount = 0, hitLimit: limit = Infinity, mutantCoverage } = shared
  return { ...outcome, overHitLimit: hitCount > limit, ...(mutantCoverage && { coverage: mutantCoverage }) }
}
