/**
 * Has memory looked through, soon, for what nobody holds any more. The arrays of an index are shared by threads, which V8 does not count: without
 * being told, it would keep one old index beside another until something else fills the heap. Where `bin/run.mjs` did not start us, it may wait.
 */
export const letGo = (): void => void globalThis.gc?.({ type: 'major', execution: 'async' })

/** The same at once, in a thread that nobody waits for. */
export const letGoNow = (): void => globalThis.gc?.()
