import { useEffect, useRef, type ReactNode } from 'react'
import { useMessages } from '../messages/messages.ts'

/**
 * One screen: its heading, its title in the browser's tab, and the focus on the heading when the screen replaced another, so
 * that somebody who cannot see the change hears it.
 */
export function Page({ heading, title, children }: Readonly<{ heading: string; title?: string; children: ReactNode }>) {
  const { shell } = useMessages()
  const ref = useRef<HTMLHeadingElement>(null)
  const shown = title ?? heading
  useEffect(() => {
    document.title = `${shown} · ${shell.name}`
  }, [shown, shell.name])
  useEffect(() => {
    if (replacesAnother) ref.current?.focus()
    replacesAnother = true
  }, [])
  return (
    <>
      <h1 className="page-heading" ref={ref} tabIndex={-1}>
        {heading}
      </h1>
      {children}
    </>
  )
}

/** The first screen after loading leaves the focus where the browser puts it. */
let replacesAnother = false
