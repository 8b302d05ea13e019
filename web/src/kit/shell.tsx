import { Button, SiteAlert } from '@trussworks/react-uswds'
import type { ReactNode } from 'react'
import { languageNames, useMessages, type Language } from '../messages/messages.ts'
import { moveTo } from './move-to.ts'
import { Operation } from './operation.tsx'
import { to, type Route } from './route.ts'

/** Who has pages of their own. */
export type Role = keyof typeof menus

type ShellProps = Readonly<{
  route: Route
  who: string | undefined
  role: Role | undefined
  /** What else is there for whoever signed in: an agency may give records and be told of denials. */
  also?: Role | undefined
  onSignOut: () => void
  /** The other language, where these pages are written in two. */
  other: Readonly<{ language: Language; choose: () => void }> | undefined
  children: ReactNode
}>

/** What stands around every screen. Never an official banner or a seal: this is nobody's official system. */
export function Shell({ children, ...around }: ShellProps) {
  const { shell } = useMessages()
  const { who, role } = around
  return (
    <>
      <a className="usa-skipnav" href="#main" onClick={event => moveTo(event, 'main')}>
        {shell.skip}
      </a>
      <SiteAlert variant="info" slim showIcon aria-label={shell.trainingLabel} className="training">
        {shell.training}
      </SiteAlert>
      <header className="top">
        <div className="grid-container top-row">
          <a className="top-name" href={role === undefined || role === 'licensee' ? to('home') : to(menus[role][0])}>
            <strong>{shell.name}</strong>
            <span>{shell.tagline}</span>
          </a>
          {who === undefined && around.other === undefined ? null : <Menu {...around} />}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="grid-container main">
        <Operation />
        {children}
      </main>
      <footer className="bottom">
        <div className="grid-container">{shell.footer}</div>
      </footer>
    </>
  )
}

const menus = {
  licensee: ['checks', 'new-check'],
  examiner: ['queue', 'challenges', 'appeal-files'],
  auditor: ['licensee-log', 'search-log'],
  contributor: [
    ...(['records', 'new-record', 'upload', 'scorecard', 'validations', 'certifications'] as const),
    ...(['relief', 'withdrawals', 'inbox'] as const),
  ],
  police: ['notices'],
  office: ['agencies', 'pocs', 'notice-watch'],
  poc: ['my-day'],
} as const

function Menu({ route, who, role, also, onSignOut, other }: Omit<ShellProps, 'children'>) {
  const { shell } = useMessages()
  const parts = [role, also].filter(part => part !== undefined)
  return (
    <nav className="top-menu" aria-label={shell.menu.label}>
      {parts.map(part => (
        <MenuPart key={part} part={part} route={route} named={parts.length > 1} />
      ))}
      {other === undefined ? null : (
        <Button type="button" unstyled inverse lang={other.language} onClick={other.choose}>
          {languageNames[other.language]}
        </Button>
      )}
      {who === undefined ? null : (
        <>
          <span className="top-who">{shell.signedInAs(who)}</span>
          <Button type="button" unstyled inverse onClick={onSignOut}>
            {shell.signOut}
          </Button>
        </>
      )}
    </nav>
  )
}

type PartProps = Readonly<{ part: Role; route: Route; named: boolean }>

/** The pages of one role; under its heading where there are those of another beside it. */
function MenuPart({ part, route, named }: PartProps) {
  const { shell } = useMessages()
  const { checks, newCheck, queue, licenseeLog, searchLog, records, newRecord, upload, pocs, myDay } = shell.menu
  const { scorecard, validations, certifications, relief, withdrawals, agencies, inbox, notices, noticeWatch } =
    shell.menu
  const { challenges, appealFiles } = shell.menu
  const labels = {
    ...{ checks, 'new-check': newCheck, queue, 'licensee-log': licenseeLog, 'search-log': searchLog },
    ...{ records, 'new-record': newRecord, upload, scorecard, validations, certifications },
    ...{
      relief,
      withdrawals,
      agencies,
      pocs,
      'my-day': myDay,
      inbox,
      notices,
      'notice-watch': noticeWatch,
      challenges,
      'appeal-files': appealFiles,
    },
  }
  const links = menus[part].map(screen => (
    <a key={screen} href={to(screen)} {...(route.screen === screen ? { 'aria-current': 'page' } : {})}>
      {labels[screen]}
    </a>
  ))
  if (!named || (part !== 'contributor' && part !== 'police')) return links
  return (
    <section className="top-part" aria-labelledby={`top-${part}`}>
      <span id={`top-${part}`} className="top-part-name">
        {shell.menu.groups[part]}
      </span>
      {links}
    </section>
  )
}
