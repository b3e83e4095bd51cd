/** Papers and files made of the year: the list that counties ask for, a page for an adviser, CSV, a calendar. */
import { calendar } from "../calendar.js"
import { claimsOf, deadlinesOf, wrongOf } from "../claims.js"
import { csv } from "../csv.js"
import { tell } from "./announce.js"
import { flagLine } from "./cards.js"
import { cloned, goTo, made, onDo, part } from "./dom.js"
import * as files from "./files.js"
import { facts } from "./meter.js"
import { biller, day, euros, feeName, listed, namesOf, say } from "./words.js"

/** @param {() => object} situation gives {assessed, items, ledger, rates} of the chosen year */
export function start(situation) {
  onDo(part("room"), { csv: () => asCsv(situation()), ics: () => asCalendar(situation()) })
  onDo(part("paperi"), { print: () => print() })
}

/** Show the list of bills (`luettelo`) or the page for an adviser (`yhteenveto`). */
export function showPaper(name, situation) {
  const year = String(situation.assessed.year)
  part("paper-title").textContent = say(`paper_${name}`, { year })
  part("paper-body").replaceChildren(...(name === "luettelo" ? [list(situation)] : summary(situation)))
  goTo(part("paper-title"))
}

function list({ items, ledger, rates }) {
  const rows = items.map((item) => listRow(item, ledger, rates))
  return cloned("bill-table", { rows })
}

function listRow(item, ledger, rates) {
  const [date, who, fee, from, quantity, cents, counted, over] = cells(item, ledger, rates)
  const words = [who, fee, from, String(quantity)].map((text) => made("td", {}, text))
  const sums = [cents, counted, over].map((sum) => made("td", { class: "money" }, euros(sum)))
  return made("tr", {}, made("th", { scope: "row" }, day(date)), ...words, ...sums)
}

function cells({ entry, judged }, ledger, rates) {
  const who = ledger.people.find(({ id }) => id === entry.person).name
  return [
    entry.date,
    who,
    feeName(rates, entry),
    biller(entry.issuer),
    entry.quantity,
    entry.cents,
    judged.countedCents,
    judged.overpaidCents,
    say(entry.paid ? "is_paid" : "is_unpaid"),
    say(judged.role === "excluded" ? "no" : "yes"),
    entry.bill ?? "",
    entry.note,
  ]
}

function summary({ assessed, items, ledger, rates }) {
  const groups = assessed.groups.filter(({ entries }) => entries.length > 0)
  const parts = groups.flatMap((group) => [
    made("h3", {}, listed(namesOf(group, ledger))),
    made("p", {}, say(`state_${group.state}`, facts(group, assessed))),
  ])
  const claims = claimsOf(items).map(claimLine)
  const wrong = wrongOf(items).map(({ entry, judged }) =>
    made(
      "li",
      {},
      `${feeName(rates, entry)}, ${day(entry.date)}, ${biller(entry.issuer)}, ${euros(entry.cents)}`,
      made("ul", {}, ...judged.flags.map((flag) => flagLine(flag, entry, rates))),
    ),
  )
  if (claims.length) parts.push(made("h3", {}, say("summary_claims")), made("ul", {}, ...claims))
  if (wrong.length) parts.push(made("h3", {}, say("summary_wrong")), made("ul", {}, ...wrong))
  return [...parts, made("p", { class: "hint" }, say("estimate"))]
}

function claimLine({ issuer, refundableCents, disputableCents, deadline }) {
  const parts = [
    refundableCents > 0 ? say("summary_refund", { sum: euros(refundableCents), day: day(deadline) }) : "",
    disputableCents > 0 ? say("summary_dispute", { sum: euros(disputableCents) }) : "",
  ]
  return made("li", {}, made("strong", {}, `${biller(issuer)}: `), parts.filter(Boolean).join(" "))
}

async function asCsv({ assessed, items, ledger, rates }) {
  const rows = items.map((item) => {
    const [date, who, fee, from, quantity, ...rest] = cells(item, ledger, rates)
    return [day(date), who, fee, from, quantity, ...rest.slice(0, 3).map((cents) => cents / 100), ...rest.slice(3)]
  })
  const head = say("csv_head").split(";")
  done(await files.send(`${say("file_name")}-${assessed.year}.csv`, csv([head, ...rows]), "text/csv"))
}

async function asCalendar({ assessed, items }) {
  const events = deadlinesOf(items).map(({ day: when, kind, issuer, cents, id }) => ({
    day: when,
    id,
    title: say(`event_${kind}`, { biller: biller(issuer), sum: euros(cents) }),
    text: say("event_text"),
  }))
  if (events.length === 0) return tell("talteen", say("no_deadlines"))
  done(await files.send(`${say("file_name")}-${assessed.year}.ics`, calendar(events, new Date()), "text/calendar"))
}

const done = (way) => way !== "left" && tell("talteen", say("file_made"))
