/** Without the members that were left out, which is another thing than members that are undefined. */
export const present = <Sent extends object>(sent: Sent): Present<Sent> =>
  Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)) as Present<Sent>

type Present<Sent> = { [Name in keyof Sent]: Exclude<Sent[Name], undefined> }
