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

/** Inquiries that warm up, and how long at most. */
const warmUp = { inquiries: 500, ms: 3000 } as const
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
    const { micros } = await runner.answer(
      inquiries.slice(0, warmUp.inquiries).map(({ asked }) => asked),
      warmUp.ms,
    )
    // The first of them are slow only because they are first.
    const usual = mean(micros.slice(Math.floor(micros.length / 2)))
    const count = Math.min(inquiries.length, Math.floor((budgetMs * 1000) / usual))
    if (count >= fewest) return { runner, built, count, own: [], ours: [] }
    await runner.close()
    return { name: setting.name, stopped: `a search takes ${(usual / 1e6).toFixed(1)} s` }
  } catch (error) {
    await runner.close()
    return { name: setting.name, stopped: reasonOf(error) }
  }
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export const isStanding = (one: Standing | Stopped): one is Standing => 'runner' in one
