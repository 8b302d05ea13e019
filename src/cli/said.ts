/** What is said before anybody can hear it is kept for whoever hears first. */
export type Said<Note> = Readonly<{ say: (note: Note) => void; hear: (listener: (note: Note) => void) => void }>

/** Whoever says more than this before a log is open repeats itself. */
const mostKept = 100

export function said<Note>(): Said<Note> {
  const kept: Note[] = []
  let listener: ((note: Note) => void) | undefined
  return {
    say(note) {
      if (listener !== undefined) listener(note)
      else if (kept.length < mostKept) kept.push(note)
    },
    hear(hears) {
      listener = hears
      for (const note of kept.splice(0)) hears(note)
    },
  }
}
