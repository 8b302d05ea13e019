import { z } from 'zod'
import { endpoint } from './endpoint.ts'

/** A whole number of eight bytes or fewer digits than can be read wrongly. */
const size = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,14})$/)
  .meta({ description: 'How many entries the log has' })

export const readCheckpoint = endpoint({
  name: 'readCheckpoint',
  method: 'GET',
  path: '/v1/audit/checkpoint',
  says: 'The last signed checkpoint of the audit log (C2SP tlog-checkpoint): its size and root, which say nothing of any check.',
  signIn: 'none',
  answers: { 200: z.string() },
  media: ['text/plain'],
  refusals: ['not-numbered'],
})

export const readLogKey = endpoint({
  name: 'readLogKey',
  method: 'GET',
  path: '/v1/audit/key',
  says: 'The public key of the audit log, as C2SP signed-note writes it. Keep it elsewhere: whoever could forge the log could forge this.',
  signIn: 'none',
  answers: { 200: z.string() },
  media: ['text/plain'],
  refusals: [],
})

export const readConsistency = endpoint({
  name: 'readConsistency',
  method: 'GET',
  path: '/v1/audit/consistency',
  says: 'That the log of one size begins with all of a smaller one (RFC 9162, 2.1.4): what a witness asks before it signs.',
  signIn: 'none',
  query: z.strictObject({ from: size, to: size }),
  answers: { 200: z.strictObject({ proof: z.array(z.string()) }).meta({ id: 'Consistency' }) },
  refusals: ['not-numbered'],
})

/** C2SP tlog-tiles: three digits a part, each but the last after an x; a part of a tile says how wide it is. */
const tile = z
  .string()
  .regex(/^(?:x\d{3}\/){0,4}\d{3}(?:\.p\/(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-5]))?$/)
  .meta({ examples: ['000.p/12', 'x001/234'] })

export const readTile = endpoint({
  name: 'readTile',
  method: 'GET',
  path: '/v1/audit/tile/{level}/{tile}',
  says: 'Hashes of the audit log, 256 at a time, or its entries (C2SP tlog-tiles). What an export is made of.',
  signIn: 'person',
  act: 'read-log',
  params: z.strictObject({ level: z.string().regex(/^(?:entries|[0-7])$/), tile }),
  deep: true,
  answers: { 200: z.custom<Uint8Array>(body => body instanceof Uint8Array) },
  media: ['application/octet-stream'],
  refusals: ['not-numbered'],
})

/** Twice as long as a checkpoint with sixteen signatures. */
const longestCheckpoint = 8_192

export const addCosignature = endpoint({
  name: 'addCosignature',
  method: 'POST',
  path: '/v1/audit/cosignatures',
  says: 'A witness brings a checkpoint of ours back with its own signature (C2SP tlog-cosignature), which is who it is.',
  signIn: 'none',
  body: z.strictObject({ checkpoint: z.string().max(longestCheckpoint) }),
  answers: { 200: z.strictObject({ witness: z.string(), size: z.int() }).meta({ id: 'Cosigned' }) },
  refusals: ['cosignature-refused'],
})
