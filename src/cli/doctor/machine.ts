import { readFileSync, readdirSync } from 'node:fs'
import type { Config } from '#real/config.ts'
import { noted, ok, type Finding } from './finding.ts'

/** Reads a file of the system. Undefined where there is none, as on other systems than Linux. */
export type ReadSystem = (path: string) => string | undefined

const fromSystem: ReadSystem = path => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** A device that the kernel encrypts says so in its name: CRYPT-LUKS2-…, and one for swap alone CRYPT-PLAIN-…. */
function encryptedDevices(): readonly string[] {
  try {
    const all = readdirSync('/sys/block').filter(name => name.startsWith('dm-'))
    return all.filter(name => fromSystem(`/sys/block/${name}/dm/uuid`)?.startsWith('CRYPT-') === true)
  } catch {
    return []
  }
}

/**
 * 28 CFR 25.9(c): where the memory of this process, in which transferees stand while their checks are made, could be written to a disk by
 * the machine. No program can forbid that from inside, so the operator has to.
 */
export const lookAtMachine = (
  { mode }: Pick<Config, 'mode'>,
  read: ReadSystem = fromSystem,
  encrypted: readonly string[] = encryptedDevices(),
): readonly Finding[] =>
  [lookAtCores(read), lookAtSwap(read, encrypted)].map(finding =>
    // In training nobody stands in it who could be harmed.
    finding.state === 'broken' && mode === 'sandbox' ? { ...finding, state: 'note' } : finding,
  )

function lookAtCores(read: ReadSystem): Finding {
  const limits = read('/proc/self/limits')
  if (limits === undefined)
    return noted('core files', 'cannot be seen on this system; forbid them for the account that serves')
  const [, soft = '', hard = ''] = /^Max core file size\s+(\S+)\s+(\S+)/m.exec(limits) ?? []
  if (hard === '0') return ok('core files', 'none: a process that breaks leaves no memory behind')
  const pattern = read('/proc/sys/kernel/core_pattern')?.trim() ?? ''
  // The kernel hands memory to a program whatever the limit is, but for 0.
  const where = pattern.startsWith('|') ? 'to a program that keeps it' : `to a file (${pattern})`
  if (soft === '0')
    return noted('core files', 'none, and any process of this account could allow them: set LimitCORE=0 in the unit')
  return {
    name: 'core files',
    state: 'broken',
    says: `a process that breaks writes its memory ${where}, and with it who transferees are: set LimitCORE=0 in the unit`,
  }
}

function lookAtSwap(read: ReadSystem, encrypted: readonly string[]): Finding {
  const swaps = read('/proc/swaps')
  if (swaps === undefined) return noted('swap', 'cannot be seen on this system; have none, or an encrypted one')
  const devices = swaps
    .split('\n')
    .slice(1)
    .flatMap(line => (/^\S+/.exec(line) ?? []).map(String))
  const open = devices.filter(device => !isEncrypted(device, encrypted))
  if (open.length === 0) return ok('swap', devices.length === 0 ? 'none: memory is written to no disk' : 'encrypted')
  return {
    name: 'swap',
    state: 'broken',
    says: `memory may be written in the clear to ${open.join(', ')}: switch it off, or encrypt it with a key that is new at each start`,
  }
}

/** Memory that is compressed and stays memory is no disk. */
const isEncrypted = (device: string, encrypted: readonly string[]): boolean =>
  /^\/dev\/zram\d+$/.test(device) || encrypted.some(name => device === `/dev/${name}`)
