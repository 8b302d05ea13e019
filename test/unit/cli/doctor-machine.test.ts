import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { lookAtMachine } from '../../../src/cli/doctor/machine.ts'

const limits = (soft: string, hard: string) =>
  `Limit                     Soft Limit           Hard Limit           Units\nMax core file size        ${soft}                    ${hard}            bytes\n`
const swaps = (...devices: readonly string[]) =>
  ['Filename Type Size Used Priority', ...devices.map(device => `${device} partition 1 0 -2`)].join('\n')

type Machine = Readonly<{ limits?: string; pattern?: string; swaps?: string; encrypted?: readonly string[] }>

const look = (machine: Machine, mode: 'production' | 'sandbox' = 'production') =>
  lookAtMachine(
    { mode },
    path =>
      ({
        '/proc/self/limits': machine.limits,
        '/proc/sys/kernel/core_pattern': machine.pattern,
        '/proc/swaps': machine.swaps,
      })[path],
    machine.encrypted ?? [],
  ).map(({ name, state }) => `${name} ${state}`)

suite('where the memory of a server could be written to a disk', () => {
  test('a machine that writes it nowhere', () => {
    assert.deepEqual(look({ limits: limits('0', '0'), pattern: '|/usr/lib/keep', swaps: swaps() }), [
      'core files ok',
      'swap ok',
    ])
  })

  test('a core file is broken in production, and a note in training', () => {
    const machine = { limits: limits('unlimited', 'unlimited'), pattern: 'core', swaps: swaps() }
    assert.deepEqual(look(machine), ['core files broken', 'swap ok'])
    assert.deepEqual(look(machine, 'sandbox'), ['core files note', 'swap ok'])
  })

  test('so is a kernel that hands it to a program', () => {
    assert.deepEqual(look({ limits: limits('1024', 'unlimited'), pattern: '|/usr/lib/keep', swaps: swaps() }), [
      'core files broken',
      'swap ok',
    ])
  })

  test('none by the limit of now, which any process may raise, is worth knowing', () => {
    assert.deepEqual(look({ limits: limits('0', 'unlimited'), pattern: 'core', swaps: swaps() })[0], 'core files note')
  })

  test('swap in the clear is broken; an encrypted device and compressed memory are not', () => {
    const none = limits('0', '0')
    assert.equal(look({ limits: none, swaps: swaps('/dev/sda2') })[1], 'swap broken')
    assert.equal(look({ limits: none, swaps: swaps('/dev/dm-1', '/dev/zram0'), encrypted: ['dm-1'] })[1], 'swap ok')
    assert.equal(look({ limits: none, swaps: swaps('/dev/dm-1', '/dev/sda2'), encrypted: ['dm-1'] })[1], 'swap broken')
  })

  test('a system that does not say is worth knowing', () => {
    assert.deepEqual(look({}), ['core files note', 'swap note'])
  })
})
