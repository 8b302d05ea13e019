import { acted, notYet, rules, type Requirements } from './requirement.ts'

const log = 'scenarios/28-cfr-25.9b-log.test.ts'
const receipt = 'scenarios/28-cfr-25.9b-receipt.test.ts'
const audit = 'scenarios/28-cfr-25.9b-audit.test.ts'
const noLeaf = 'promises/no-act-without-leaf.test.ts'
const identity = 'scenarios/28-cfr-25.9-identity.test.ts'
const matrix = 'scenarios/28-cfr-25.9-matrix.test.ts'
const forgetting = 'promises/forgetting.test.ts'
const expiry = 'scenarios/28-cfr-25.9a-expiry.test.ts'
const transferReport = 'scenarios/34-usc-40901i-transfer-report.test.ts'
const licenseeLog = 'scenarios/28-cfr-25.9b4-licensee-log.test.ts'
const searches = 'scenarios/28-cfr-25.9b2-searches.test.ts'
const commands = 'scenarios/28-cfr-25.9b-auditor-commands.test.ts'
const auditorPage = 'browser/auditor.test.ts'
const auditor = 'promises/auditor.test.ts'
const destroys = 'retention/destroy.ts'

/** 28 CFR 25.9 and 18 U.S.C. 922(t)(2): what is kept, for how long, and who may look. */
export const retention: Requirements = {
  'RET-01': {
    asks: 'Every message that comes in or goes out is in an automated log',
    ruled: rules('audit-log-contents'),
    acted: acted(
      ['ledger/write.ts', 'ledger/leaf.ts', 'ledger/log/sequence.ts', 'ledger/verify/log.ts'],
      [log, receipt, audit, noLeaf],
      'who reads an answer again that was told before leaves nothing in the log',
    ),
  },
  'RET-02': {
    asks: 'An entry of the log says its kind, line, time, date, header, key, who asked, and what was said',
    ruled: rules('audit-log-contents'),
    acted: acted('ledger/write.ts', log, 'neither line, header nor message key is kept'),
  },
  'RET-03': {
    asks: 'A denied check is kept for ten years and is then moved to another database, not destroyed',
    ruled: rules('denied-check', 'duty-archive-denied'),
    acted: acted(
      ['law/duties.ts', destroys, 'retention/archive-denied.ts'],
      [identity, matrix, 'scenarios/28-cfr-25.9-archive.test.ts'],
    ),
  },
  'RET-04': {
    asks: 'Where nothing would be violated all is destroyed about the person and the transfer but number and date',
    ruled: rules('allowed-check', 'transfer-report'),
    acted: acted([destroys, 'check/report-transfer.ts'], [identity, transferReport]),
  },
  'RET-05': {
    asks: 'Identity goes within a day of the licensee hearing Proceed, the rest within ninety of the inquiry',
    ruled: rules('allowed-check', 'identity-after-proceed', 'ninety-days'),
    acted: acted(destroys, [identity, matrix, 'promises/forgotten-in-time.test.ts']),
  },
  'RET-06': {
    asks: 'An open check, and with it a cancelled one, goes within ninety days of the inquiry, transferred or not',
    ruled: rules('open-check', 'open', 'ninety-days', 'cancelled-check'),
    acted: acted(destroys, [forgetting, matrix]),
  },
  'RET-07': {
    asks: 'We destroy on day 88, so that the ninetieth is never passed',
    ruled: rules('ninety-days'),
    acted: acted(destroys, identity),
  },
  'RET-08': {
    asks: 'No money may go to a system that keeps the identity of allowed transferees over a day',
    ruled: rules('allowed-check'),
    acted: acted(destroys, identity),
  },
  'RET-09': {
    asks: 'The day runs from when the licensee heard; what nobody has read yet has not been received',
    ruled: rules('identity-after-proceed', 'allowed-check'),
    acted: acted(['check/retrieve.ts', 'delivery/tell-licensee.ts', destroys], identity),
  },
  'RET-10': {
    asks: 'An overturned denial is forgotten like an allowed check, and those who were told are corrected',
    ruled: rules('overturned-check', 'overturned-denial', 'duty-remove-from-denied-file'),
    acted: acted(
      ['challenge/decide-challenge.ts', 'notice/correct-police.ts', 'delivery/remove-from-denied-file.ts', destroys],
      [
        ...['unit/law/retention.test.ts', 'scenarios/28-cfr-25.6d-points-of-contact.test.ts'],
        ...['scenarios/28-cfr-25.9-denied-file.test.ts', 'promises/denied-file.test.ts'],
      ],
    ),
  },
  'RET-11': {
    asks: 'Destruction reaches every copy on every medium, backups and logs too',
    ruled: rules('after-ninety-days', 'allowed-check', 'duty-close-epoch', 'epoch-closes', 'certificate-counts'),
    acted: acted(
      [destroys, 'retention/close-epoch.ts', 'retention/replay.ts', 'ledger/seal.ts'],
      [
        ...[forgetting, 'promises/destruction.test.ts', 'promises/nothing-else-remembers.test.ts'],
        ...['promises/planner-statistics.test.ts', 'promises/epochs.test.ts'],
        ...['promises/blind-index.test.ts', 'scenarios/restore.test.ts', 'scenarios/backup-and-restore.test.ts'],
      ],
      'what a check was, without whom, lies in the clear in the free blocks and logs of its database until those are written over',
    ),
  },
  'RET-12': {
    asks: 'The log is read for few purposes, by time, state or agency, and of allowed transfers only to audit',
    ruled: rules('log-uses', 'log-search', 'logged-class'),
    acted: acted(
      ['retention/search-log.ts', 'access/may.ts'],
      [searches, commands, auditorPage, auditor, noLeaf],
      'what shows a violation is given to proper authorities by hand',
    ),
  },
  'RET-13': {
    asks: 'Nothing that is kept is, or can be made, a registry of firearms, owners or transfers',
    ruled: rules('no-registry', 'transfer-report'),
    acted: acted(
      ['check/report-transfer.ts', 'retention/log-use.ts'],
      [transferReport, 'promises/no-registry.test.ts', searches],
      'how often each person read the log is counted; whether that was misuse a person has to see',
    ),
  },
  'RET-14': {
    asks: 'ATF has one licensee’s log on written request, of sixty days and without identity but of denials',
    ruled: rules('licensee-log'),
    acted: acted(
      'retention/make-licensee-log.ts',
      [licenseeLog, commands, auditorPage, auditor, noLeaf],
      'those of a state’s point of contact are not in it; denied checks that were archived are by the rule not, and it says so',
    ),
  },
  'RET-15': {
    asks: 'A point of contact destroys as the system does, save what a state law of its own has it keep',
    ruled: rules('poc-records'),
    acted: notYet('the program does not run as a state’s point of contact, and does not ask one whether it destroyed'),
  },
  'RET-16': {
    asks: 'Entries are kept until cancelled, or until they no longer bar',
    ruled: rules('entry-record', 'duty-expire-entry'),
    acted: acted(
      ['records/expire-entry.ts', 'records/withdraw-entry.ts'],
      expiry,
      'its row is emptied; earlier copies of the row are sealed, and go with the database’s vacuum, its log and the backups, and not with a key',
    ),
  },
  'RET-17': {
    asks: 'The voluntary appeal file is kept by consent and goes on written request',
    ruled: rules('appeal-file', 'appeal-file-removal'),
    acted: notYet('there is no voluntary appeal file'),
  },
}
