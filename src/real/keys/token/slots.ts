import { fault } from '../fault.ts'
import type { Handle, Module } from './module.ts'

/** More slots than that no module has. */
const mostSlots = 256
const infoBytes = 512

/** The slot that holds the token of this label. Throws one clear sentence where none does, or two do. */
export async function slotOf(module: Module, label: string): Promise<Readonly<{ slot: Handle; serial: string }>> {
  const [count, slots] = [module.room(), module.room(mostSlots)]
  count.writeUInt32LE(mostSlots)
  await module.ask('C_GetSlotList', 1, slots, count)
  const there = Array.from({ length: Number(module.numberAt(count)) }, (_, at) => module.numberAt(slots, at))
  const tokens: Readonly<{ slot: Handle; label: string; serial: string }>[] = []
  for (const slot of there) {
    const info = Buffer.alloc(infoBytes)
    // Of a slot that cannot say what it holds nobody knows that it is ours.
    const told = await module.ask('C_GetTokenInfo', slot, info).then(
      () => true,
      () => false,
    )
    if (!told) continue
    // CK_TOKEN_INFO begins with label (32), maker (32), model (16) and serial number (16), filled up with blanks.
    const text = (from: number, to: number): string => info.toString('utf8', from, to).replace(/[\0 ]+$/, '')
    tokens.push({ slot, label: text(0, 32), serial: text(80, 96) })
  }
  const [found, second] = tokens.filter(each => each.label === label)
  if (found !== undefined && second === undefined) return found
  const says = found === undefined ? 'No token is' : 'Two tokens are'
  throw fault(
    'the token',
    'token-missing',
    `${says} called ${label} (NICS_PKCS11_TOKEN) in the slots of the module. Is it connected?`,
  )
}
