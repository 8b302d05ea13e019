import type { CommandRow } from './command.ts'
import { server } from './server-option.ts'

/** What whoever runs the system does beside it: its database, its keys, its clock, and whether all is well. */
export const operatorCommands: readonly CommandRow[] = [
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
