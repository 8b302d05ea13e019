import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root, type Check } from './groups.ts'
import { oneFailed, onePassed, type Outcome } from './outcome.ts'

/** Runs a type checker, linter or formatter over the tree. What it says matters only when it objects. */
export function runTool({ name, tool: [path, ...args] }: Check, signal: AbortSignal): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const said: Buffer[] = []
  const child = spawn(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    // The linter finds its type-aware half on the path.
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  child.on('error', error => resolve(oneFailed(name, path, error.message)))
  child.on('close', code =>
    resolve(code === 0 ? onePassed : oneFailed(name, path, Buffer.concat(said).toString().trimEnd())),
  )
  return promise
}
