import { pageOf, statusOf } from './finding-page.ts'
import { verifyPath } from './verify-path.ts'

/**
 * The program for an inspector, who has nothing of ours but one file: `node verify.mjs FILE [KEY]`. Ends with 0 when all of it
 * verifies, 5 when something is wrong, 3 when the file is neither an export nor a receipt.
 */
const [path, key] = process.argv.slice(2)
const invalid = 3
const usage = 2

if (path === undefined) {
  process.stderr.write('Usage: node verify.mjs FILE [KEY]\n')
  process.exitCode = usage
} else {
  const finding = await verifyPath(path, key)
  if (finding === undefined || 'unknown' in finding) {
    process.stderr.write(`${finding?.unknown ?? `There is no file ${path}.`}\n`)
    process.exitCode = invalid
  } else {
    process.stdout.write(pageOf(finding, key))
    process.exitCode = statusOf(finding)
  }
}
