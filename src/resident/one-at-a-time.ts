/**
 * `act`, never twice at once. Who calls while it runs shares the next run with all others who do, so everybody's run begins
 * after their call.
 */
export function oneAtATime(act: () => Promise<void>): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve()
  let next: Promise<void> | undefined
  return () => {
    next ??= last.then(() => {
      next = undefined
      return act()
    })
    last = next.catch(() => undefined)
    return next
  }
}
