/**
 * Loaded before the program, as it is, in a process of the proof: whoever runs the machine sets its clock. The program has no such door,
 * and notices: until an operator agrees on the new time it destroys nothing. The file says by how many milliseconds it was set.
 */
import { readFileSync } from 'node:fs'

/** A file is read no oftener than this; nothing of the proof is so quick. */
const lookEvery = 20
const file = process.env['NICS_TEST_CLOCK']

let moved = 0
let lookedAt = -Infinity

function ahead(): number {
  if (file === undefined || performance.now() - lookedAt < lookEvery) return moved
  lookedAt = performance.now()
  const read = Number(readFileSync(file, 'utf8'))
  // Half a line is read while it is written.
  if (Number.isInteger(read)) moved = read
  return moved
}

const { instant, timeZoneId } = Temporal.Now
const now = (): Temporal.Instant => instant().add({ milliseconds: ahead() })
const here = (zone?: Temporal.TimeZoneLike) => now().toZonedDateTimeISO(zone ?? timeZoneId())

if (file !== undefined) {
  Object.assign(Temporal.Now, {
    instant: now,
    zonedDateTimeISO: here,
    plainDateISO: (zone?: Temporal.TimeZoneLike) => here(zone).toPlainDate(),
    plainDateTimeISO: (zone?: Temporal.TimeZoneLike) => here(zone).toPlainDateTime(),
  })
}
