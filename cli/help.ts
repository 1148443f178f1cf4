/** What `--help` prints. */
export const HELP = `Usage: npm run -s mikroskop -- <command> …

  audit <url | recording.json>    Which micro-conversions are tracked, which are not, and why
    --steps FILE                  what a visitor does on the page (JSON, see below)
    --wait SECONDS                stay on the page so much longer
    --consent accept|deny|walk    answer the site's question about consent; walk: visit it three times, without
                                  an answer, with a refusal and with an acceptance, and say what left in each
    --try safe|cart|forms         try what the page offers, without a person: what is safe, with navigations held
                                  back; cart: lists are filled as well; forms: newsletter and lead forms are sent
                                  with test data as well (docs/trying.md). Ctrl-C stops it and prints the audit
    --try-time SECONDS            time for that (300)
    --json                        print JSON instead of the checklist
    --out DIR                     write report.md, report.csv, report.json and recording.json
    --screenshots                 and pictures with the badges: of each page that a step "open" leaves what is in
                                  sight, of the last the whole (20 screens at most) and each offer
    --fail-on STATES              exit with 1 where one of these occurs: tracked, partial, untracked,
                                  untested, unclear, absent (separated by commas)
    --require VENDORS             vendors that must each receive what is done, e.g. ga4,meta (of those who
                                  advertise only what they have a name for is expected)
    --site KIND                   what the site lives on, where it is told wrongly: shop, lead-generation,
                                  content, saas, local, non-profit
    --weights LIST                weights in the coverage, 0 to 10, e.g. add-to-cart=9,scroll-90=0
    --rules FILE                  endpoints of the site's own (JSON, as the panel exports them), each
                                  required as own:<its name>
    --plan FILE                   micro-conversions of the site's own (JSON, as the panel exports them)
                                  or a tracking plan (CSV or JSON)
    --language en|hu|pl           language of the checklist
    --chromium-arg ARG            pass a switch to the browser (repeatable)

  compare <old.json> <new.json>   What two recordings have between them: tracked better, tracked worse,
                                  offered no more, wrong no more
    --json                        print JSON instead of Markdown
    --fail-on-loss                exit with 1 where something is tracked worse than before
    --language en|hu|pl           language of the text

  steps <recording.json>          What the visitor did, as steps for audit --steps; what was typed is not
                                  recorded, each field gets test data of its kind
    --out FILE                    write it into a file

  playwright <recording.json>     The visit as a test for Playwright that asserts the hits that were sent
    --out FILE                    write it into a file, e.g. tracking.spec.ts

  decode                          What requests tell their vendors: JSON lines in, JSON lines out
                                  {"url", "method", "body"?, "bodyBase64"?} → {"hits": […]}
    --rules FILE                  read the site's own endpoints as well

  scan <file.html | url> …        What pages offer, as a JSON line each; files are opened without network
    --plan FILE                   and what a file says that the site has of its own, as for audit
    --chromium-arg ARG            pass a switch to the browser (repeatable)

Steps are a list of {"do": "open", "url": "/cart"}, {"do": "click", "selector": "#buy"},
{"do": "scroll", "to": 0.6}, {"do": "type", "selector": "#email", "text": "a@b.example"},
{"do": "submit", "selector": "form"}, {"do": "play", "selector": "video"}, {"do": "wait", "ms": 500},
{"do": "choose", "selector": "#size", "option": "L"} (without option: another), {"do": "hover", "selector": "nav"},
{"do": "copy", "selector": "#coupon"}, {"do": "key", "key": "Enter", "selector": "#q"}, {"do": "back"}, {"do": "reload"}.
Each may have a "frame" (how its address begins) and a "note". "host >>> inner" reaches into a shadow root.

Exit codes: 0 done, 1 a state of --fail-on occurs or something was lost, 2 bad arguments or unreadable input.
`;
