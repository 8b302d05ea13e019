import { codeOf, fault } from '../fault.ts'

/** What of the package that calls foreign functions is used here; the package itself need not be there to run, to check or to test the rest. */
export type Foreign = Readonly<{
  load: (path: string) => Readonly<{ func: (name: string, result: Type, parameters: readonly Type[]) => Call }>
  struct: (members: Readonly<Record<string, Type>>) => Type
  pointer: (to: Type) => Type
  proto: (result: Type, parameters: readonly Type[]) => Type
  sizeof: (type: Type) => number
  decode: (at: unknown, offsetOrType: number | Type, type?: Type) => unknown
}>

/** A type by its name in C, or one that was made of such. */
export type Type = string | Readonly<{ name: string }>

export type Call = ((...given: readonly unknown[]) => unknown) &
  Readonly<{ async: (...given: readonly unknown[]) => void }>

// A name that no compiler follows: the package is optional.
const packageName: string = 'koffi'

/** Throws one clear sentence where it is not there. */
export async function foreignFunctions(): Promise<Foreign> {
  // Structures of a module are laid out otherwise there, and nobody has tried.
  if (process.platform === 'win32')
    throw fault(
      'the token',
      'token-unsupported',
      'A token cannot be the keystore on Windows: nobody has tried it there.',
    )
  try {
    const { default: found } = (await import(packageName)) as Readonly<{ default: Foreign }>
    return found
  } catch (error) {
    throw fault(
      'the token',
      'token-binding-missing',
      `A token needs the optional package ${packageName}, which is not installed or has nothing for this machine (${codeOf(error) ?? 'it does not load'}). Run: npm ci`,
      error,
    )
  }
}

/** What the functions that run just now read and write: nobody else knows that it is used. */
const running = new Set<unknown>()

/** Resolves to what a foreign function answers. It runs on another thread, one of the few on which files are read too. */
export async function calling(call: Call, ...given: readonly unknown[]): Promise<unknown> {
  running.add(given)
  try {
    return await new Promise((settle, fail) => {
      call.async(...given, (error: Error | null, answer: unknown) => (error === null ? settle(answer) : fail(error)))
    })
  } finally {
    running.delete(given)
  }
}
