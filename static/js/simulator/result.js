/** What the simulator shows of the events that came: meters, who sees what, the bills that are wrong, the events. */
import { inForce } from "../rates.js"
import { made, part } from "../tracker/dom.js"
import { meter } from "../tracker/meter.js"
import { biller, day, euros, feeName, say } from "../tracker/words.js"

const MOST_ROWS = 100
const MOST_METERS = 5

/** Return an event in a few words. */
export function told({ kind, charge, entry }, rates) {
  if (!entry) return say("what_cancelled", { number: charge.number })
  return say("what_entry", { kind: say(`kind_${kind}`), fee: feeName(rates, entry), day: day(entry.date), sum: euros(entry.cents) })
}

/** Return in words what an event that has just come changed. */
export function effectOf(event, { assessed, ignored }, isLate) {
  const passed = ignored.findLast((known) => known.event === event.event)
  if (passed) return say(`effect_${passed.reason}`)
  const id = `${event.charge.biller}/${event.charge.number}`
  const judged = assessed.groups.flatMap(({ entries }) => entries).find((entry) => entry.id === id)
  const effect = say(judged?.role === "excluded" ? "effect_excluded" : `effect_${event.kind}`)
  return isLate ? `${effect} ${say("effect_late")}` : effect
}

export function showMeters({ ledger, assessed }) {
  part("sim-meters").replaceChildren(...assessed.groups.slice(0, MOST_METERS).map((group) => meter(group, assessed, ledger)))
}

/** Show what each biller sees alone and what all together show. */
export function showComparison(seen, rates) {
  const rows = seen.alone.map((one) => viewRow(biller(one.biller), one.assessed))
  part("sim-views").replaceChildren(...rows, viewRow(say("shared"), seen.assessed))
  const wrong = wrongBills(seen, rates)
  part("sim-wrong").replaceChildren(...wrong.map((text) => made("li", {}, text)))
  part("sim-wrong-part").hidden = wrong.length === 0
}

function viewRow(name, { groups }) {
  const most = [...groups].sort((a, b) => b.countedCents - a.countedCents)[0]
  const left = most?.remainingCents ?? null
  const crossed = most?.tipping
    ? say("crossed_at", { date: day(most.tipping.date), biller: biller(most.tipping.issuer) })
    : say("crossed_no")
  const cells = [euros(most?.countedCents ?? 0), left === null ? "–" : euros(left)].map((sum) => made("td", { class: "money" }, sum))
  return made("tr", {}, made("th", { scope: "row" }, name), ...cells, made("td", {}, crossed))
}

function wrongBills({ ledger, assessed }, rates) {
  const byId = new Map(ledger.entries.map((entry) => [entry.id, entry]))
  const judged = assessed.groups.flatMap(({ entries }) => entries).filter(({ overpaidCents }) => overpaidCents > 0)
  return judged.slice(0, MOST_ROWS).map(({ id, role, overpaidCents }) => {
    const entry = byId.get(id)
    const isFree = overpaidCents === entry.cents
    const key = role === "tips" ? "bill_tips" : isFree ? "bill_free" : "bill_upkeep"
    const upkeep = euros((inForce(rates.upkeep, entry.date)?.cents ?? 0) * entry.quantity)
    const facts = { biller: biller(entry.issuer), fee: feeName(rates, entry), day: day(entry.date), sum: euros(entry.cents) }
    return say(key, { ...facts, over: euros(overpaidCents), upkeep })
  })
}

/** Show the events in the order in which they came. @param {{event: object, effect: string, counted: number|null}[]} came */
export function showRows(came, rates) {
  part("sim-none").hidden = came.length > 0
  part("sim-events").hidden = came.length === 0
  part("sim-rows").replaceChildren(...came.slice(0, MOST_ROWS).map((row, at) => eventRow(row, at, rates)))
  part("sim-more").hidden = came.length <= MOST_ROWS
  part("sim-more").textContent = say("more_rows", { number: String(came.length - MOST_ROWS) })
}

function eventRow({ event, effect, counted }, at, rates) {
  const sum = counted === null ? "–" : euros(counted)
  return made(
    "tr",
    {},
    made("th", { scope: "row" }, String(at + 1)),
    ...[biller(event.charge.biller), told(event, rates), effect].map((text) => made("td", {}, text)),
    made("td", { class: "money" }, sum),
  )
}
