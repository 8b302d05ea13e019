/** What stands around every screen: who we are not, signing in, and what to say when something goes wrong. */
export const shell = {
  name: 'OpenNICS',
  tagline: 'Firearm background checks',
  skip: 'Skip to the main content',
  training: 'Training system. Not an official system. Every person and record here is made up.',
  trainingLabel: 'About this system',
  footer: 'OpenNICS is free software. It is not affiliated with, run or endorsed by any government agency.',
  menu: {
    ...{ challenges: 'Challenges', appealFiles: 'Appeal file' },
    ...{ label: 'Main', checks: 'My checks', newCheck: 'New check', queue: 'Queue' },
    ...{ licenseeLog: 'Log for ATF', searchLog: 'Search the log' },
    ...{ records: 'My records', newRecord: 'Enter a record', upload: 'Send a file', scorecard: 'Scorecard' },
    inbox: 'Asked of us',
    ...{ validations: 'Validations', certifications: 'Certifications', relief: 'Relief' },
    ...{ withdrawals: 'Take many back', agencies: 'Agencies', pocs: 'Points of contact', myDay: 'My day' },
    ...{ notices: 'Denial notices', noticeWatch: 'Denial notices' },
    groups: { contributor: 'Records', police: 'Police' },
  },
  signedInAs: (name: string) => `Signed in as ${name}`,
  signOut: 'Sign out',
  loading: 'Loading…',
  oldBrowser: 'This browser is too old for this page. Please use a current version of Chrome, Edge or Firefox.',
  unknown: { heading: 'There is no such page', back: 'Go to the start' },
  signIn: {
    heading: 'Sign in',
    intro: 'For federal firearms licensees. Use the license number and the code word you chose when you enrolled.',
    ffl: 'License number (FFL)',
    fflHint: 'Fifteen characters, as on your license. For example 1-23-456-01-7K-12345. Hyphens are put in for you.',
    codeWord: 'Code word',
    show: 'Show the code word',
    submit: 'Sign in',
    kept: 'Your code word stays in this window and nowhere else. If you reload or close it, you sign in again.',
    examiner:
      'Examiners, operators, auditors and people of agencies and points of contact: open the one-time link you were given. There is no password to type.',
    missing: {
      ffl: 'Enter the license number: fifteen characters, like 1-23-456-01-7K-12345.',
      codeWord: 'Enter your code word.',
    },
  },
  noPage: {
    heading: 'There is no page for you here yet',
    detail:
      'You are signed in. These pages are for licensees, examiners, auditors, the program office, points of contact and agencies that enter records; do your work on the command line or through the API.',
  },
  link: {
    heading: 'Signing you in',
    failed: 'This link does not sign you in',
    means: 'A link works once and for a limited time. This one was used already, is too old, or was cut off.',
    todo: 'Ask for a new link.',
  },
  ended: {
    heading: 'You are signed out',
    means: 'Nothing of your work is left in this window.',
    again: 'Sign in again',
  },
  unreachable: {
    title: 'No answer came from the system',
    detail: 'It is not known whether your request arrived.',
    todo: 'Check your connection and try again. Trying again cannot make a second check.',
  },
  /** What the server says of a refusal, where this language has words of its own for it. */
  refusals: {} as Readonly<Record<string, Readonly<{ title: string; detail: string; todo: string }>>>,
  retry: 'Try again',
  code: (code: string) => `Code: ${code}`,
  errors: {
    heading: (count: number) =>
      count === 1 ? 'One thing needs your attention' : `${count} things need your attention`,
  },
  status: {
    limited: 'Some record sources are not answering. Checks that need them are Delayed until they do.',
    down: 'The system is not in operation. New checks are refused until it is. No waiting period starts.',
  },
}
