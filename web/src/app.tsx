import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { AppealFilePage } from './appeal-file/appeal-file-page.tsx'
import { AppealFilesPage } from './appeal-file/appeal-files-page.tsx'
import { LicenseeLogPage } from './auditor/licensee-log-page.tsx'
import { SearchLogPage } from './auditor/search-log-page.tsx'
import { DeniedPage } from './challenger/denied-page.tsx'
import { ApplicationPage } from './contributor/application-page.tsx'
import { CertificationsPage } from './contributor/certifications-page.tsx'
import { EnterPage } from './contributor/enter-page.tsx'
import { InboxPage } from './contributor/inbox-page.tsx'
import { RecordPage } from './contributor/record-page.tsx'
import { RecordsPage } from './contributor/records-page.tsx'
import { ReliefsPage } from './contributor/reliefs-page.tsx'
import { UploadPage } from './contributor/upload-page.tsx'
import { ValidationsPage } from './contributor/validations-page.tsx'
import { WithdrawalPage } from './contributor/withdrawal-page.tsx'
import { WithdrawalsPage } from './contributor/withdrawals-page.tsx'
import { ChallengePage } from './examiner/challenge-page.tsx'
import { ChallengesPage } from './examiner/challenges-page.tsx'
import { QueuePage } from './examiner/queue-page.tsx'
import { CasePage } from './examiner/case-page.tsx'
import { LinkPage } from './examiner/link-page.tsx'
import { isToldOnly, useSession, type Session } from './examiner/session.ts'
import { useDocumentLanguage, useLanguage } from './kit/language.ts'
import { Page } from './kit/page.tsx'
import { goTo, to, useRoute, type Route } from './kit/route.ts'
import { Shell, type Role } from './kit/shell.tsx'
import { CheckPage } from './licensee/check-page.tsx'
import { ChecksPage } from './licensee/checks-page.tsx'
import { DayPage } from './poc/day-page.tsx'
import { PocsPage } from './poc/pocs-page.tsx'
import { LicenseeProvider, type Licensee } from './licensee/licensee.ts'
import { NewCheck } from './licensee/new-check.tsx'
import { SheetPage } from './licensee/sheet-page.tsx'
import { SignIn } from './licensee/sign-in.tsx'
import { SlipPage } from './licensee/slip-page.tsx'
import { AgenciesPage } from './office/agencies-page.tsx'
import { AgencyPage } from './office/agency-page.tsx'
import { DenialPage } from './office/denial-page.tsx'
import { NoticeWatchPage } from './office/notice-watch-page.tsx'
import { NoticePage } from './police/notice-page.tsx'
import { NoticesPage } from './police/notices-page.tsx'
import { ScorecardPage } from './scorecard/scorecard-page.tsx'
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
  const { session, signedIn, signOut } = useSession(route.screen in sessionScreens)
  function leave() {
    setLicensee(undefined)
    void signOut().then(forget)
    goTo(to('home'))
  }
  const who = licensee?.ffl ?? session?.name
  const role = licensee !== undefined ? 'licensee' : session === undefined ? undefined : roleOf(session)
  const { language: chosen, choose } = useLanguage()
  const isTwofold = role === 'contributor' || role === 'police' || inBoth.some(screen => screen === route.screen)
  const language = isTwofold ? chosen : 'en'
  useDocumentLanguage(language)
  const next: Language = language === 'en' ? 'es' : 'en'
  const other = isTwofold ? { language: next, choose: () => choose(next) } : undefined
  return (
    <LanguageProvider value={language}>
      <Shell route={route} who={who} role={role} also={alsoOf(session, role)} onSignOut={leave} other={other}>
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

/** Pages that are written in both languages, whoever's they are. */
const inBoth: readonly Route['screen'][] = ['denied', 'notice-watch', 'denial', 'appeal-files', 'appeal-file']

const roleOf = (session: Session): Role => (isToldOnly(session) ? 'police' : (roles[session.audience] ?? 'examiner'))

const alsoOf = (session: Session | undefined, role: Role | undefined): Role | undefined =>
  role === 'contributor' && session?.pages?.includes('notices') === true ? 'police' : undefined

const roles: Readonly<Partial<Record<Session['audience'], Role>>> = {
  auditor: 'auditor',
  agency: 'contributor',
  operator: 'office',
  poc: 'poc',
}

type ScreenProps = Readonly<{
  route: Route
  licensee: Licensee | undefined
  session: Session | undefined
  onLicensee: (licensee: Licensee) => void
  onSession: (session: Session) => void
}>

type SessionScreen = Readonly<{
  audience: Session['audience']
  /** By the number in the address, where there is one, and who is signed in. */
  page: (number: string, me: string) => ReactNode
}>

/** What is shown only to whoever signed in by a link, and to whom. */
const sessionScreens: Readonly<Partial<Record<Route['screen'], SessionScreen>>> = {
  queue: { audience: 'examiner', page: () => <QueuePage /> },
  case: { audience: 'examiner', page: ntn => <CasePage ntn={ntn} /> },
  challenges: { audience: 'examiner', page: () => <ChallengesPage /> },
  challenge: { audience: 'examiner', page: number => <ChallengePage number={number} /> },
  'appeal-files': { audience: 'examiner', page: () => <AppealFilesPage /> },
  'appeal-file': { audience: 'examiner', page: upin => <AppealFilePage upin={upin} /> },
  'licensee-log': { audience: 'auditor', page: () => <LicenseeLogPage /> },
  'search-log': { audience: 'auditor', page: () => <SearchLogPage /> },
  records: { audience: 'agency', page: () => <RecordsPage /> },
  'new-record': { audience: 'agency', page: () => <EnterPage /> },
  upload: { audience: 'agency', page: () => <UploadPage /> },
  inbox: { audience: 'agency', page: () => <InboxPage /> },
  record: { audience: 'agency', page: nri => <RecordPage nri={nri} /> },
  scorecard: { audience: 'agency', page: () => <ScorecardPage /> },
  validations: { audience: 'agency', page: (_, me) => <ValidationsPage me={me} /> },
  certifications: { audience: 'agency', page: (_, me) => <CertificationsPage me={me} /> },
  relief: { audience: 'agency', page: () => <ReliefsPage /> },
  application: { audience: 'agency', page: number => <ApplicationPage number={number} /> },
  withdrawals: { audience: 'agency', page: () => <WithdrawalsPage /> },
  withdrawal: { audience: 'agency', page: (id, me) => <WithdrawalPage id={id} me={me} /> },
  notices: { audience: 'agency', page: () => <NoticesPage /> },
  notice: { audience: 'agency', page: number => <NoticePage number={number} /> },
  denial: { audience: 'operator', page: (ntn, me) => <DenialPage ntn={ntn} me={me} /> },
  'notice-watch': { audience: 'operator', page: () => <NoticeWatchPage /> },
  agencies: { audience: 'operator', page: () => <AgenciesPage /> },
  agency: { audience: 'operator', page: ori => <AgencyPage ori={ori} /> },
  pocs: { audience: 'operator', page: () => <PocsPage /> },
  'my-day': { audience: 'poc', page: () => <DayPage /> },
  'poc-day': { audience: 'poc', page: day => <DayPage named={day} /> },
}

/** Which screen an address shows, and to whom. */
function Screen({ route, licensee, session, onLicensee, onSession }: ScreenProps) {
  const found = sessionScreens[route.screen]
  if (found !== undefined) return <ForSession screen={found} route={route} session={session} onLicensee={onLicensee} />
  if (route.screen === 'denied') return <DeniedPage />
  if (route.screen === 'link') return <LinkPage onSession={onSession} />
  if (route.screen === 'unknown') return <Unknown />
  return licensee === undefined ? (
    <SignIn onSignedIn={onLicensee} />
  ) : (
    <LicenseeProvider value={licensee}>
      <LicenseeScreen route={route} />
    </LicenseeProvider>
  )
}

type ForProps = Pick<ScreenProps, 'route' | 'session' | 'onLicensee'> & Readonly<{ screen: SessionScreen }>

/** Representatives sign in by a link too; their page comes later, and until then they are told so. */
function ForSession({ screen: { audience, page }, route, session, onLicensee }: ForProps) {
  const { noPage } = useMessages().shell
  if (session === undefined) return <SignIn onSignedIn={onLicensee} />
  if (session.audience === audience) return page('number' in route ? route.number : '', session.id)
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
