import { agencyCommands } from './agency-commands.ts'
import { auditorCommands } from './auditor-commands.ts'
import type { CommandRow } from './command.ts'
import { contributorCommands } from './contributor-commands.ts'
import { inboxCommands } from './inbox-commands.ts'
import { inquiryOptions } from './inquiry-options.ts'
import { pocCommands } from './poc-commands.ts'
import { receiverCommands } from './receiver-commands.ts'
import { reliefCommands } from './relief-commands.ts'
import { roleOptions } from './role-options.ts'
import { server } from './server-option.ts'
import { sourceCommands } from './source-commands.ts'
import type { TransferDateOptions } from './transfer-date-options.ts'

const licensee = {
  flags: '--ffl <number>',
  about: 'license number; the code word stands in NICS_CODE_WORD or is asked for',
}

/** Every command of `nics`, in the order in which help shows them. */
export const commands: readonly CommandRow[] = [
  {
    usage: 'transfer-date',
    about: 'from when a licensee may transfer, each day with the reason why it counts',
    options: [
      { flags: '--state <code>', about: 'where the premises are, such as VA', required: true },
      { flags: '--contact <time>', about: 'when NICS was contacted, such as 2026-09-11T09:00', required: true },
      { flags: '--under-21', about: 'the transferee is under 21' },
      { flags: '--cause-by <date>', about: 'the day on which cause for further research was notified' },
      { flags: '--zone <zone>', about: "the premises' time zone, where it is not that of most of the state" },
      { flags: '--county <name>', about: 'the county of the premises, where a state keeps two zones' },
      { flags: '--firearm <type>', about: 'handgun, long-gun, other or multiple: some waits bind only one of them' },
    ],
    example: 'nics transfer-date --state VA --contact 2026-09-11T09:00',
    run: async ({ options }) => {
      const { transferDateCommand } = await import('./transfer-date.ts')
      return transferDateCommand(options as TransferDateOptions)
    },
  },
  {
    usage: 'law [rule]',
    about: 'every rule of law, superseded texts too, or one of them in full',
    example: 'nics law felony-conviction',
    run: async ({ args: [rule] }) => {
      const { lawCommand } = await import('./law.ts')
      return lawCommand(rule === undefined ? {} : { rule })
    },
  },
  {
    usage: 'match',
    about: 'which records may be of which people, from two CSV files into a third; needs no server',
    options: [
      {
        flags: '--records <file>',
        about: 'CSV: id,last,first and, where known, middle,suffix,born,sex,race,state,ssn,birthplace,height,weight',
        required: true,
      },
      { flags: '--inquiries <file>', about: 'who is asked about, in the same columns', required: true },
      {
        flags: '--threshold <bits>',
        about:
          'write every pair of so many bits or more; 20 where nothing is said, at which one stranger in ten gets a hit among 35 million',
      },
      { flags: '--out <file>', about: 'where inquiry_id,record_id,bits,answer is written, best first', required: true },
      { flags: '--resume', about: 'go on where the same command was stopped; this one too can be gone on with' },
      {
        flags: '--threads <count>',
        about: 'search in so many threads at most; as many as the machine has, if not said',
      },
      { flags: '--strict', about: 'end with 3 when a row was left out; what could be read is matched all the same' },
    ],
    example: 'nics match --records records.csv --inquiries inquiries.csv --out hits.csv',
    run: async given => (await import('./match.ts')).matchCommand(given),
  },
  {
    usage: 'check [file]',
    about: 'send one inquiry as a licensee: from a JSON file, from flags, or from both',
    options: [
      ...inquiryOptions,
      licensee,
      { flags: '--key <key>', about: 'Idempotency-Key: the same key again is the same check' },
      server,
    ],
    example: 'nics check --last Doe --first Jane --born 1990-04-23 --sex F --race W --state TX',
    run: async given => (await import('./check.ts')).checkCommand(given),
  },
  {
    usage: 'status <ntn>',
    about: "how a licensee's own check stands",
    options: [{ flags: '--wait <seconds>', about: 'wait for news, at most 30 seconds' }, licensee, server],
    run: async given => (await import('./status.ts')).statusCommand(given),
  },
  {
    usage: 'sign-in <link>',
    about: 'sign in as an examiner, an operator, an auditor or a person of an agency, by a link that works once',
    options: [server],
    run: async given => (await import('./sign-in.ts')).signInCommand(given),
  },
  {
    usage: 'queue',
    about: 'what waits for an examiner',
    options: [{ flags: '--limit <count>', about: 'at most so many' }, server],
    run: async given => (await import('./queue.ts')).queueCommand(given),
  },
  {
    usage: 'determine <ntn>',
    about: 'open a check as an examiner, or answer it; opening it is logged',
    options: [
      { flags: '--same <hits...>', about: "these hits are the transferee's" },
      { flags: '--other <hits...>', about: "these hits are somebody else's" },
      { flags: '--proceed', about: 'nothing stands in the way' },
      { flags: '--deny', about: 'a confirmed record prohibits' },
      server,
    ],
    run: async given => (await import('./determine.ts')).determineCommand(given),
  },
  {
    usage: 'audit <what> [file]',
    about: 'export the audit log as an operator, or verify an export or a receipt; verifying needs no server',
    options: [
      { flags: '--out <file>', about: 'export: where it is written' },
      { flags: '--key <key>', about: "verify: the log's public key, come by on another way" },
      server,
    ],
    example: 'nics audit verify log.jsonl',
    run: async given => (await import('./audit.ts')).auditCommand(given),
  },
  ...agencyCommands,
  ...auditorCommands,
  ...inboxCommands,
  ...reliefCommands,
  ...contributorCommands,
  ...pocCommands,
  {
    usage: 'serve',
    about: 'serve the API and the pages until stopped',
    options: [
      {
        flags: '--source <name=url...>',
        about: 'where a file of others answers, such as ncic=https://ncic.example:7001; beside those of NICS_SOURCES',
      },
      {
        flags: '--drop <dir>',
        about: 'take batches that agencies lay into DIR/ORI/, answer beside them, and remove what is entered',
      },
      { flags: '--line <port>', about: 'serve points of contact over a TLS line too (docs/messages.md), on this port' },
      {
        flags: '--may-reject <share>',
        about: 'enter a dropped file although such a share of its rows is wrong; 0 if not said',
      },
      ...roleOptions,
    ],
    run: async given => (await import('./serve.ts')).serveCommand(given),
  },
  ...sourceCommands,
  ...receiverCommands,
  {
    usage: 'simulate',
    about: 'run the whole system in memory from a seed, with everything that goes wrong, and watch its invariants',
    options: [
      { flags: '--seed <seed>', about: 'a whole number; the same seed and steps print the same' },
      {
        flags: '--steps <count>',
        about: 'how many; 20000 where nothing is said, and from there on every named kind of event has to happen',
      },
    ],
    example: 'nics simulate --seed 1 --steps 20000',
    run: async ({ options }) => {
      const { simulateCommand } = await import('./simulate.ts')
      return simulateCommand(options)
    },
  },
  {
    usage: 'replay',
    about:
      "replay a real month's mix of states and kinds through the API, on a server of its own or on the one at --url",
    options: [
      { flags: '--month <month>', about: 'such as 2021-03', required: true },
      { flags: '--scale <share>', about: 'the share of the real counts, such as 0.0005', required: true },
      { flags: '--load <file>', about: 'checks by month, state and kind, as CSV', required: true },
      { flags: '--dealers <file>', about: 'license numbers and where they are, as CSV', required: true },
      { flags: '--seed <seed>', about: 'the same seed replays the same; 1 where nothing is said' },
      server,
    ],
    run: async given => (await import('./replay.ts')).replayCommand(given),
  },
  {
    usage: 'migrate',
    about: 'bring the database forward, and make the keystore where there is none',
    options: [{ flags: '--dry-run', about: 'print the statements and change nothing' }],
    run: async ({ options }) => {
      const { migrateCommand } = await import('./migrate.ts')
      return migrateCommand({ dryRun: options['dryRun'] === true })
    },
  },
  {
    usage: 'clock [agree]',
    about: 'what time it is for the server; or, as an operator who has looked at another clock, agree that it is right',
    options: [server],
    run: async given => (await import('./clock.ts')).clockCommand(given),
  },
  {
    usage: 'escrow <name>',
    about: 'become one of the two people who together open the copies of the keys that are kept',
    options: [{ flags: '--instead <name>', about: 'in whose place, where two hold it already' }],
    run: async ({ args: [name = ''], options }) => {
      const { escrowCommand } = await import('./escrow.ts')
      const { instead, input } = options
      return escrowCommand({ name, input: input !== false, ...(typeof instead === 'string' ? { instead } : {}) })
    },
  },
  {
    usage: 'backup',
    about: 'write the database and the kept keys into two folders; no key of an epoch is among them',
    options: [{ flags: '--out <dir>', about: 'a directory that does not exist yet', required: true }],
    example: 'nics backup --out /backup/2026-09-11',
    run: async ({ options }) => (await import('./backup.ts')).backupCommand(String(options['out'])),
  },
  {
    usage: 'restore',
    about: 'bring a backup back into an empty database, and tell it what was destroyed since',
    options: [
      { flags: '--from <dir>', about: 'a directory that `nics backup` wrote' },
      { flags: '--here', about: 'the database was restored by other means: only tell it what has happened since' },
    ],
    example: 'nics restore --from /backup/2026-09-11',
    run: async ({ options: { from, here, input } }) => {
      const { restoreCommand } = await import('./restore.ts')
      return restoreCommand({
        here: here === true,
        input: input !== false,
        ...(typeof from === 'string' ? { from } : {}),
      })
    },
  },
  {
    usage: 'retention',
    about: 'what became of every number of a day, and the certificates of the keys that were destroyed',
    options: [{ flags: '--day <date>', about: 'such as 2026-09-11; yesterday where nothing is said' }],
    run: async ({ options: { day } }) => {
      const { retentionCommand } = await import('./retention.ts')
      return retentionCommand(typeof day === 'string' ? day : undefined)
    },
  },
  {
    usage: 'doctor',
    about: 'look at everything that an operator has to see to',
    run: async () => (await import('./doctor.ts')).doctorCommand(),
  },
]
