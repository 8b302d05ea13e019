import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { behaviourNames, peerNames, type Behaviour, type PeerName } from '#simulated/peers/behaviour.ts'
import { keepFile } from '../keep-file.ts'

const behaviours = z.partialRecord(z.enum(peerNames), z.enum(behaviourNames))
const place = z.strictObject({ url: z.url(), control: z.url(), pid: z.int() })

/** Where a peer of this training system answers, where it is told how to behave, and which process it is. */
export type PeerPlace = Readonly<z.infer<typeof place>>

const behavioursIn = (dataDir: string): string => join(dataDir, 'sources.json')
const placeIn = (dataDir: string, name: PeerName): string => join(dataDir, 'peers', `${name}.json`)

/** How the peers of a training system were last told to behave, and begin again. */
export const behaviourIn = (dataDir: string, name: PeerName): Behaviour =>
  (read(behavioursIn(dataDir), behaviours) ?? {})[name] ?? 'answers'

export function keepBehaviour(dataDir: string, name: PeerName, behaviour: Behaviour): void {
  keepFile(behavioursIn(dataDir), { ...read(behavioursIn(dataDir), behaviours), [name]: behaviour })
}

/** Where a peer said that it answers; whether it still does is to be asked. */
export const peerIn = (dataDir: string, name: PeerName): PeerPlace | undefined => read(placeIn(dataDir, name), place)

export const announcePeer = (dataDir: string, name: PeerName, at: PeerPlace): void =>
  keepFile(placeIn(dataDir, name), at)

/** Another may have come in the place of this one. */
export function forgetPeer(dataDir: string, name: PeerName, pid: number): void {
  if (peerIn(dataDir, name)?.pid === pid) rmSync(placeIn(dataDir, name), { force: true })
}

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Nobody has said anything, or nothing that can be read.
    return undefined
  }
}
