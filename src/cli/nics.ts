import './require-node.ts'
import { Command, CommanderError } from 'commander'
import type { CommandRow, Given } from './command.ts'
import { commands } from './commands.ts'
import { declined, exits, present } from './output.ts'

const about = 'OpenNICS, a national instant criminal background check system.'

const contract = `
Every command takes --json: one document on standard output, and nothing else there.
Exit codes: 0 all went well, 2 called wrongly, 3 input that cannot be, 4 not allowed, 5 conflict, 6 unavailable;
1 when a simulation found something wrong, or a receiver that was drilled did not behave.`

/** `head` and `less` close their end when they have seen enough. */
process.stdout.on('error', error => {
  process.exitCode = 'code' in error && error.code === 'EPIPE' ? exits.ok : exits.unavailable
})

async function main(argv: readonly string[]): Promise<void> {
  const json = argv.includes('--json')
  const program = programOf(json)
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) present(declined('unavailable', sentenceOf(error)), { json })
    else if (error.exitCode === 0) process.exitCode = exits.ok
    else if (json) present(declined('usage', error.message), { json })
    else process.exitCode = exits.usage
  }
}

function programOf(json: boolean): Command {
  const program = new Command('nics').description(about).helpCommand(false).addHelpText('after', contract)
  // With --json standard error stays for warnings; the complaint stands in the document.
  program.configureOutput({ writeErr: text => void (json ? undefined : process.stderr.write(text)) })
  program.exitOverride()
  for (const row of commands) add(program, row, json)
  return program
}

function add(program: Command, { usage, about: says, options = [], example, run }: CommandRow, json: boolean): void {
  const command = program.command(usage).description(says)
  for (const { flags, about: means, required } of options) {
    if (required === true) command.requiredOption(flags, means)
    else command.option(flags, means)
  }
  command.option('--json', 'print one JSON document').option('--no-input', 'never ask for anything')
  if (example !== undefined) command.addHelpText('after', `\nExample:\n  ${example}`)
  command.action(async () => {
    const outcome = await run(givenTo(command))
    if (outcome !== undefined) present(outcome, { json })
  })
}

function givenTo(command: Command): Given {
  return { options: command.opts<Given['options']>(), args: command.processedArgs as Given['args'] }
}

/** A defect is ours to mend, so its trace is shown; anything else was thrown as one sentence for the person. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'It failed without saying why.'
  return error.message.startsWith('defect: ') ? (error.stack ?? error.message) : error.message
}

await main(process.argv.slice(2))
