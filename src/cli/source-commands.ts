import type { CommandRow } from './command.ts'

/** What plays the files of others in a training system. */
export const sourceCommands: readonly CommandRow[] = [
  {
    usage: 'source [name] [behaviour] [more]',
    about:
      'serve a simulated file of others on a port; or tell one that runs how to behave (`up`, `slow`, `silent`, `wrong`, `down`, …), or see how they do',
    options: [
      { flags: '--port <port>', about: 'serve it, on this port of this machine; 0 is any' },
      { flags: '--control-port <port>', about: 'where it is told how to behave; any where nothing is said' },
      { flags: '--as <behaviour>', about: 'how it behaves to begin with' },
      { flags: '--latency <usual|none>', about: 'answer in its usual time, or at once' },
      { flags: '--records <file>', about: 'its records, one JSON object a line (docs/sources.md)' },
      { flags: '--seed <seed>', about: 'or its part of the nation that is made from this seed' },
      { flags: '--people <count>', about: 'with so many people' },
      { flags: '--on <date>', about: 'as they are on that day' },
      { flags: '--state <code>', about: 'of `state`: whose file; of the point of contact here where nothing is said' },
    ],
    example: 'nics source ncic --port 7001\n  nics source ncic silent',
    run: async given => (await import('./source.ts')).sourceCommand(given),
  },
]
