import type { Built, Setting } from './child-messages.ts'
import type { EngineName } from './engine.ts'
import type { Inquiry } from './inquiries.ts'
import type { Pass } from './passes.ts'
import { startRunner, type Runner } from './runner.ts'
import { mean } from './statistics.ts'

/** An engine that stands, built and warm. `count`: how many inquiries it answers in the time of a pass. */
export type Standing = Readonly<{ runner: Runner; built: Built; count: number; own: Pass[]; ours: Pass[] }>
/** One that does not, and why: what it cannot do at this size is its result. */
export type Stopped = Readonly<{ name: EngineName; stopped: string }>

/** Inquiries that warm up, in half the time of a pass at most. */
const warmUps = 500
/** Fewer answers than these in a pass say nothing of an engine. */
const fewest = 10

export async function start(
  setting: Setting,
  inquiries: readonly Inquiry[],
  budgetMs: number,
): Promise<Standing | Stopped> {
  const runner = startRunner(setting.name)
  try {
    const built = await runner.build(setting)
    const asked = inquiries.slice(0, warmUps).map(({ asked: one }) => one)
    const { micros } = await runner.answer(asked, budgetMs / 2)
    // The first of them are slow only because they are first.
    const usual = mean(micros.slice(Math.floor(micros.length / 2)))
    const count = Math.max(fewest, Math.floor((budgetMs * 1000) / usual))
    // A busy moment stops nobody: a pass takes somewhat longer if it must.
    const quickest = Math.min(...micros)
    if (quickest * fewest <= budgetMs * 1000)
      return { runner, built, count: Math.min(inquiries.length, count), own: [], ours: [] }
    await runner.close()
    return { name: setting.name, stopped: `its quickest search takes ${(quickest / 1e6).toFixed(1)} s` }
  } catch (error) {
    await runner.close()
    return { name: setting.name, stopped: reasonOf(error) }
  }
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export const isStanding = (one: Standing | Stopped): one is Standing => 'runner' in one
