/** What went wrong with the keystore, with a code that a log may carry. Whoever meets one has changed nothing. */
export type KeystoreFault = Error & Readonly<{ code: string }>

const faultName = 'KeystoreFault'

/** Conditions that a person can do something about, by the code of the system. */
const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'its disk is full; no check can begin until there is room',
  EDQUOT: 'its quota is used up; no check can begin until there is room',
  EACCES: 'this user may not read or write it',
  EPERM: 'this user may not read or write it',
  EROFS: 'its disk can only be read',
  EIO: 'its disk fails; restore the keystore on another',
  ENOENT: 'it is not there any more; is its disk mounted?',
  ESTALE: 'its file system is gone; is its disk mounted?',
}

export const fault = (name: string, code: string, sentence: string, cause?: unknown): KeystoreFault =>
  Object.assign(new Error(sentence, cause === undefined ? {} : { cause }), { name: faultName, code, key: name })

/** A key store on another machine's disk may hang; whoever waits for an answer is told so instead. */
const answersWithin = 5_000

/** One operation of the keystore: what it throws is one clear sentence, and it never hangs. `what` names a key, never its bytes. */
export async function operation<Result>(what: string, act: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const slow = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(fault(what, 'keystore-slow', `keystore: ${what} did not answer within ${answersWithin / 1000} seconds`)),
      answersWithin,
    )
  })
  try {
    return await Promise.race([act(), slow])
  } catch (error) {
    throw inWords(what, error)
  } finally {
    clearTimeout(timer)
  }
}

function inWords(what: string, error: unknown): Error {
  if (error instanceof Error && (error.name === faultName || error.message.startsWith('defect: '))) return error
  const code = codeOf(error) ?? 'unknown'
  const says = sentences[code]
  return fault(what, code, `keystore: ${what} failed (${code})${says === undefined ? '' : `: ${says}`}`, error)
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
