/** What the command line does to a page, for a test that does it to many in one browser. */
export { withBrowser } from '../../../cli/browser';
export { startAudit } from '../../../cli/extension';
export { type Trying, tryVisited } from '../../../cli/trying/visited';
export { settle } from '../../../cli/visit';
export { auditRecording } from '../../../utils/audit';
