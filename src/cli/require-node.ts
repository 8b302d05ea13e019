/**
 * The first import of every program, `import './require-node.ts'`: on an older Node the rest would fail somewhere in
 * the middle, with a message about `Temporal` that helps nobody.
 */
const oldest = 26

/** The exit code of `nics` for what is unavailable. */
const unavailable = 6

const [major = ''] = process.versions.node.split('.')
if (Number(major) < oldest) {
  process.stderr.write(
    `OpenNICS needs Node ${oldest} or later and this is ${process.version}. ` +
      'Start it with `npm start` or `npm run -s nics`, which bring their own.\n',
  )
  process.exit(unavailable)
}
