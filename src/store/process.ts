import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When a process began, in words that no other process of the same number will ever have; undefined when it runs no more. A
 * number alone is given out again, after a restart of the machine even to the same program.
 */
export const startOf = (pid: number): string | undefined => (process.platform === 'linux' ? fromProc(pid) : fromPs(pid))

/** In /proc/PID/stat, behind the name: the state, and after nineteen more words the ticks from the machine's start. */
const startedAt = 19

function fromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name may hold spaces and brackets; nothing behind it does.
    const words = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie has ended; only its parent has not asked how.
    if (words[0] === 'Z') return undefined
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${words[startedAt]}`
  } catch {
    return undefined
  }
}

function fromPs(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return isThere(pid) ? 'at some time' : undefined
  }
}

/** Where there is no `ps`, the number alone must do. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
