import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { LicenseeLogPage } from './auditor/licensee-log-page.tsx'
import { SearchLogPage } from './auditor/search-log-page.tsx'
import { EnterPage } from './contributor/enter-page.tsx'
import { InboxPage } from './contributor/inbox-page.tsx'
import { RecordPage } from './contributor/record-page.tsx'
import { RecordsPage } from './contributor/records-page.tsx'
import { UploadPage } from './contributor/upload-page.tsx'
import { QueuePage } from './examiner/queue-page.tsx'
import { CasePage } from './examiner/case-page.tsx'
import { LinkPage } from './examiner/link-page.tsx'
import { useSession, type Session } from './examiner/session.ts'
import { useDocumentLanguage, useLanguage } from './kit/language.ts'
import { Page } from './kit/page.tsx'
import { goTo, to, useRoute, type Route } from './kit/route.ts'
import { Shell, type Role } from './kit/shell.tsx'
import { CheckPage } from './licensee/check-page.tsx'
import { ChecksPage } from './licensee/checks-page.tsx'
import { LicenseeProvider, type Licensee } from './licensee/licensee.ts'
import { NewCheck } from './licensee/new-check.tsx'
import { SheetPage } from './licensee/sheet-page.tsx'
import { SignIn } from './licensee/sign-in.tsx'
import { SlipPage } from './licensee/slip-page.tsx'
import { LanguageProvider, useMessages, type Language } from './messages/messages.ts'

/** One client for each who signs in, so that nothing of one is left for the next. */
const newClient = () => new QueryClient({ defaultOptions: { queries: { retry: false } } })

export function App() {
  const [client, setClient] = useState(newClient)
  return (
    <QueryClientProvider client={client}>
      <SignedInApp forget={() => setClient(newClient)} />
    </QueryClientProvider>
  )
}

function SignedInApp({ forget }: Readonly<{ forget: () => void }>) {
  const route = useRoute()
  const [licensee, setLicensee] = useState<Licensee>()
  const { session, signedIn, signOut } = useSession(sessionScreens.includes(route.screen))
  function leave() {
    setLicensee(undefined)
    void signOut().then(forget)
    goTo(to('home'))
  }
  const who = licensee?.ffl ?? session?.name
  const role = licensee !== undefined ? 'licensee' : session === undefined ? undefined : roleOf(session)
  const { language: chosen, choose } = useLanguage()
  const language = role === 'contributor' ? chosen : 'en'
  useDocumentLanguage(language)
  const next: Language = language === 'en' ? 'es' : 'en'
  const other = role === 'contributor' ? { language: next, choose: () => choose(next) } : undefined
  return (
    <LanguageProvider value={language}>
      <Shell route={route} who={who} role={role} onSignOut={leave} other={other}>
        <Screen
          key={JSON.stringify(route)}
          route={route}
          licensee={licensee}
          session={session}
          onLicensee={setLicensee}
          onSession={signedIn}
        />
      </Shell>
    </LanguageProvider>
  )
}

/** What is shown only to whoever signed in by a link. */
const sessionScreens: readonly Route['screen'][] = [
  ...(['queue', 'case', 'licensee-log', 'search-log'] as const),
  ...(['records', 'new-record', 'upload', 'inbox', 'record'] as const),
]

const roleOf = ({ audience }: Session): Role =>
  audience === 'auditor' ? 'auditor' : audience === 'agency' ? 'contributor' : 'examiner'

type ScreenProps = Readonly<{
  route: Route
  licensee: Licensee | undefined
  session: Session | undefined
  onLicensee: (licensee: Licensee) => void
  onSession: (session: Session) => void
}>

/** Which screen an address shows, and to whom. */
function Screen({ route, licensee, session, onLicensee, onSession }: ScreenProps) {
  switch (route.screen) {
    case 'link':
      return <LinkPage onSession={onSession} />
    case 'queue':
      return <For audience="examiner" session={session} onLicensee={onLicensee} page={<QueuePage />} />
    case 'case':
      return (
        <For audience="examiner" session={session} onLicensee={onLicensee} page={<CasePage ntn={route.number} />} />
      )
    case 'licensee-log':
      return <For audience="auditor" session={session} onLicensee={onLicensee} page={<LicenseeLogPage />} />
    case 'search-log':
      return <For audience="auditor" session={session} onLicensee={onLicensee} page={<SearchLogPage />} />
    case 'records':
      return <For audience="agency" session={session} onLicensee={onLicensee} page={<RecordsPage />} />
    case 'new-record':
      return <For audience="agency" session={session} onLicensee={onLicensee} page={<EnterPage />} />
    case 'upload':
      return <For audience="agency" session={session} onLicensee={onLicensee} page={<UploadPage />} />
    case 'inbox':
      return <For audience="agency" session={session} onLicensee={onLicensee} page={<InboxPage />} />
    case 'record':
      return (
        <For audience="agency" session={session} onLicensee={onLicensee} page={<RecordPage nri={route.number} />} />
      )
    case 'unknown':
      return <Unknown />
    case 'home':
    case 'checks':
    case 'new-check':
    case 'check':
    case 'slip':
    case 'sheet':
      return licensee === undefined ? (
        <SignIn onSignedIn={onLicensee} />
      ) : (
        <LicenseeProvider value={licensee}>
          <LicenseeScreen route={route} />
        </LicenseeProvider>
      )
  }
}

type ForProps = Readonly<
  Pick<ScreenProps, 'session' | 'onLicensee'> & { audience: Session['audience']; page: ReactNode }
>

/** Operators and representatives sign in by a link too; their pages come later, and until then they are told so. */
function For({ audience, session, onLicensee, page }: ForProps) {
  const { noPage } = useMessages().shell
  if (session === undefined) return <SignIn onSignedIn={onLicensee} />
  if (session.audience === audience) return page
  return (
    <Page heading={noPage.heading}>
      <p className="usa-intro">{noPage.detail}</p>
    </Page>
  )
}

function LicenseeScreen({ route }: Readonly<{ route: Route }>) {
  switch (route.screen) {
    case 'new-check':
      return <NewCheck />
    case 'check':
      return <CheckPage ntn={route.number} />
    case 'slip':
      return <SlipPage ntn={route.number} />
    case 'sheet':
      return <SheetPage ntn={route.number} />
    default:
      return <ChecksPage />
  }
}

function Unknown() {
  const { shell } = useMessages()
  return (
    <Page heading={shell.unknown.heading}>
      <a className="usa-link" href={to('home')}>
        {shell.unknown.back}
      </a>
    </Page>
  )
}
