/**
 * Runs Siteimprove Alfa's rules on addresses: `node alfa.mjs URL…` prints a line of JSON for each failed outcome and the number of passed ones.
 * What is folded away is unfolded first: it has boxes, which Alfa would take for something that covers the targets below.
 */
import { Audit, Outcome } from "@siteimprove/alfa-act"
import { Playwright } from "@siteimprove/alfa-playwright"
import { Rules } from "@siteimprove/alfa-rules"
import { chromium } from "playwright"

const WANTED = ["R65", "R71", "R73", "R78", "R83", "R111"]
const wanted = [...Rules.entries()].filter(([name]) => WANTED.includes(name)).map(([, rule]) => rule)
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell" })
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
let passed = 0

for (const url of process.argv.slice(2)) {
  await page.goto(url)
  await page.waitForFunction(() => document.querySelector("[data-state=opening]") === null)
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true
  })
  const seen = await Playwright.toPage(await page.evaluateHandle(() => window.document))
  for (const outcome of await Audit.of(seen, wanted).evaluate()) {
    if (Outcome.isPassed(outcome)) passed += 1
    if (Outcome.isFailed(outcome)) console.log(JSON.stringify({ url, ...described(outcome.toJSON()) }))
  }
}

console.log(JSON.stringify({ passed }))
await browser.close()

function described({ rule, target, expectations }) {
  const text = JSON.stringify(expectations).match(/"message":"([^"]*)"/)?.[1] ?? ""
  return { rule: rule.uri, target: JSON.stringify(target).slice(0, 300), text }
}
