import type { Actor, Play } from '../play.ts'

/** Two of these at one time, so that each reads what the other is about to change. */
export const atOnce = (actors: readonly Actor[]): Actor => ({
  name: 'two things happen at once',
  weight: 25,
  async act(play: Play) {
    const two = [play.random.pick(actors), play.random.pick(actors)]
    // While another acts, nobody can say that nothing is left to do.
    const apart = { ...play, caughtUp: () => undefined }
    const outcomes = await Promise.allSettled(two.map(({ act }) => act(apart)))
    // Whoever failed is looked at when both have come to an end.
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
    play.happen('two things at once')
    return two.map(({ name }, at) => `${name}: ${said(outcomes[at])}`).join(', and ')
  },
})

const said = (outcome: PromiseSettledResult<string> | undefined): string =>
  outcome?.status === 'fulfilled' ? outcome.value : 'failed'
