/** Where programs are found and whose home it is, and nothing that would tell a program of ours what to do. */
const passedOn = ['PATH', 'HOME', 'NODE_COMPILE_CACHE'] as const

/** The environment of a program of ours that a test starts: what it is given, and next to nothing of this process's own. */
export const cleanEnv = (given: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...Object.fromEntries(passedOn.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
  ...given,
})
