/** One thing that was looked at: fine; worth knowing; or broken, so that checks cannot be answered or kept as the law wants. */
export type Finding = Readonly<{
  name: string
  state: 'ok' | 'note' | 'broken'
  says: string
  more?: readonly string[]
}>

export const ok = (name: string, says: string): Finding => ({ name, state: 'ok', says })
export const noted = (name: string, says: string, more: readonly string[] = []): Finding => ({
  name,
  state: 'note',
  says,
  ...(more.length === 0 ? {} : { more }),
})
export const broken = (name: string, error: unknown): Finding => ({
  name,
  state: 'broken',
  says: error instanceof Error ? error.message : String(error),
})
