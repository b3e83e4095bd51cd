/** Fee events of many billers as text, and folded into one ledger that does not depend on the order of arrival. */
import { canonical } from "./backup.js"
import { inOrder } from "./days.js"
import { faultsOf } from "./fee-event-shape.js"
import { FORMAT as LEDGER, VERSION } from "./ledger-shape.js"

const LONGEST = 5_000_000
const MOST_EVENTS = 5000
const MOST_FAULTS = 100

/**
 * Read one event, a JSON array of events, or JSON Lines. Never throws. Where there is any fault there are no events.
 * @param {string} text
 * @returns {{events: FeeEvent[], faults: {line: number, path: string, code: string}[]}} `line` of the text from 1 where the
 *   event begins, `path` a JSON Pointer in the event, `code` one of `faultsOf`, or `not_json`, `too_large`, `too_many`
 */
export function readEvents(text) {
  if (text.length > LONGEST) return refused(1, "too_large")
  const whole = parsed(text)
  const found = whole.isJson ? itemsOf(whole.value, text) : linesOf(text)
  if (found.length > MOST_EVENTS) return refused(found[MOST_EVENTS].line, "too_many")
  const faults = found.flatMap(({ line, isJson, value }) =>
    isJson ? faultsOf(value).map((fault) => ({ line, ...fault })) : [{ line, path: "", code: "not_json" }],
  )
  return faults.length > 0 ? { events: [], faults: faults.slice(0, MOST_FAULTS) } : { events: found.map(({ value }) => value), faults }
}

const refused = (line, code) => ({ events: [], faults: [{ line, path: "", code }] })

function parsed(text) {
  try {
    return { isJson: true, value: JSON.parse(text) }
  } catch {
    return { isJson: false }
  }
}

function linesOf(text) {
  const lines = text.split("\n").map((row, at) => ({ line: at + 1, row: row.replace(/^[\uFEFF\t\r ]+|[\t\r ]+$/g, "") }))
  return lines.filter(({ row }) => row).map(({ line, row }) => ({ line, ...parsed(row) }))
}

function itemsOf(value, text) {
  if (!Array.isArray(value)) return [{ line: 1 + breaks(text.slice(0, text.search(/\S/))), isJson: true, value }]
  const lines = startsOf(text)
  return value.map((item, at) => ({ line: lines[at], isJson: true, value: item }))
}

const breaks = (text) => text.split("\n").length - 1

/** Return the line on which each item of a JSON array begins; the text is known to be JSON. */
function startsOf(text) {
  const starts = []
  let [depth, line, isNext] = [0, 1, false]
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|\n|[[\]{},]|[^\s"[\]{},]+/g)) {
    if (token === "\n") line += 1
    else {
      if (depth === 1 && isNext && token !== "]") starts.push(line)
      isNext = (depth === 1 && token === ",") || (depth === 0 && token === "[")
      if (token === "[" || token === "{") depth += 1
      if (token === "]" || token === "}") depth -= 1
    }
  }
  return starts
}

/**
 * Fold events into the ledger of what holds now, ready for `assess`. The result is the same for any order of arrival and
 * any number of repeats, but for `ignored`, which tells of each event that was given.
 * @param {FeeEvent[]} events sound events @param {object[]} people those whose kind and guardian are known, as in a ledger;
 *   anyone else is an adult alone
 * @returns {{ledger: object, conflicts: {charge: object, revision: number, isOpen: boolean, events: string[], chosen: string}[],
 *   ignored: {event: string, reason: "repeated"|"superseded"|"conflict"}[]}} `events` and `chosen` are ids
 *   of events; a conflict is open until a higher revision holds
 */
export function fold(events, people = []) {
  const distinct = [...new Map(events.map((event) => [canonical(event), event])).values()]
  const charges = grouped(distinct, chargeId).map(judged)
  const holding = charges.map(({ holds }) => holds)
  const entries = holding
    .filter(({ kind }) => kind !== "cancelled")
    .sort(inLedgerOrder)
    .map(entryOf)
  const conflicts = charges.flatMap((charge) => charge.conflicts).sort(byText)
  const ledger = { format: LEDGER, version: VERSION, people: known(people, entries), entries }
  return { ledger, conflicts, ignored: ignored(events, holding) }
}

/** Return what holds of one charge, and its conflicts: events of one revision that differ. */
function judged(events) {
  const revisions = grouped(events, ({ revision }) => revision).map((same) => same.sort(byText))
  const highest = Math.max(...events.map(({ revision }) => revision))
  const conflicts = revisions
    .filter(({ length }) => length > 1)
    .map((same) => ({
      charge: same[0].charge,
      revision: same[0].revision,
      isOpen: same[0].revision === highest,
      events: same.map(({ event }) => event),
      chosen: same.at(-1).event,
    }))
  return { holds: revisions.find(([{ revision }]) => revision === highest).at(-1), conflicts }
}

const byText = (a, b) => inOrder(canonical(a), canonical(b))

function grouped(items, keyOf) {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

function ignored(events, holding) {
  const highest = new Map(holding.map((event) => [chargeId(event), event.revision]))
  const holds = new Set(holding.map(canonical))
  const seen = new Set()
  return events.flatMap((event) => {
    const text = canonical(event)
    const isRepeated = seen.has(text)
    seen.add(text)
    if (isRepeated) return [{ event: event.event, reason: "repeated" }]
    if (holds.has(text)) return []
    return [{ event: event.event, reason: event.revision < highest.get(chargeId(event)) ? "superseded" : "conflict" }]
  })
}

const chargeId = ({ charge: { biller, number } }) => `${biller}/${number}`

const inLedgerOrder = (a, b) =>
  inOrder(a.entry.date, b.entry.date) || inOrder(a.charge.biller, b.charge.biller) || inOrder(a.charge.number, b.charge.number)

const entryOf = ({ charge, person, entry }) => ({ id: chargeId({ charge }), person, issuer: charge.biller, note: "", ...entry })

function known(people, entries) {
  const ids = new Set(people.map(({ id }) => id))
  const strangers = [...new Set(entries.map(({ person }) => person))].filter((id) => !ids.has(id)).sort(inOrder)
  return [...people, ...strangers.map((id) => ({ id, name: id, kind: "adult" }))]
}

/**
 * @typedef {{format: string, version: number, event: string, kind: "charged"|"corrected"|"cancelled", revision: number,
 *   charge: {biller: string, number: string}, recorded: string, person: string, entry?: object}} FeeEvent
 */
