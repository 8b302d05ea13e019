import type { CommandRow } from './command.ts'
import { modes } from './receiver/modes.ts'

/** For whoever writes the receiver of an agency (docs/receivers.md). */
export const receiverCommands: readonly CommandRow[] = [
  {
    usage: 'receiver [act]',
    about:
      'for developers of an agency: serve a receiver of calls that shows how one behaves; `drill`: send yours what goes wrong in life, and see whether it behaves; `secret`: make one to try with',
    options: [
      { flags: '--secret <file>', about: 'the file in which the secret of the receiver stands', required: true },
      { flags: '--port <port>', about: 'serve: on this port of this machine; 0 is any' },
      { flags: '--mode <mode>', about: `serve: how it behaves: ${modes.join(', ')}` },
      { flags: '--url <url>', about: 'drill: where your receiver answers' },
    ],
    example:
      'nics receiver secret --secret secret.txt\n  nics receiver --port 7100 --secret secret.txt\n  nics receiver drill --url http://127.0.0.1:7100 --secret secret.txt',
    run: async given => (await import('./receiver.ts')).receiverCommand(given),
  },
]
