/** The shape of a fee event, as `static/schema/fee-event-1.json` describes it. Faults are values, never thrown. */
import { inOrder, isDay } from "./days.js"
import { isObject } from "./ledger-shape.js"

export const FORMAT = "maksuopas-fee-event"
export const VERSION = 1

const IDENTITY_CODE = /(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-Y]/i
const TIME = /^(.{10})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[-+]([01]\d|2[0-3]):[0-5]\d)$/

const matches = (pattern) => (value) => typeof value === "string" && pattern.test(value)
const isWhole = (least, most) => (value) => Number.isInteger(value) && value >= least && value <= most
const isOneOf =
  (...values) =>
  (value) =>
    values.includes(value)
const isEventDay = (value) => isDay(value) && value.startsWith("20")
const isTime = (value) => matches(TIME)(value) && isEventDay(value.slice(0, 10))

const EVENT = {
  format: isOneOf(FORMAT),
  version: isOneOf(VERSION),
  event: matches(/^[0-9a-f]{24}$/),
  kind: isOneOf("charged", "corrected", "cancelled"),
  charge: isObject,
  revision: isWhole(1, 1_000_000),
  recorded: isTime,
  person: matches(/^[!-~]{1,64}$/),
}
const CHARGE = { biller: matches(/^[a-z0-9-]{1,64}$/), number: matches(/^[!-~]{1,64}$/) }
const ENTRY = {
  date: isEventDay,
  fee: matches(/^[a-z0-9_]{1,64}$/),
  cents: isWhole(0, 100_000_000),
  quantity: isWhole(1, 366),
  paid: (value) => value === null || isEventDay(value),
  counts: isOneOf("auto", "yes", "no"),
  payer: isOneOf("self", "insurance"),
}
const MORE = { due: isEventDay, billed: isEventDay, bill: matches(/^[!-~]{1,40}$/) }
const OPAQUE = ["/person", "/charge/number", "/entry/bill"]

/**
 * Return what is wrong with a parsed event; an empty list where it is sound.
 * @param {unknown} raw @returns {{path: string, code: "not_event"|"newer_version"|"missing"|"unknown_key"|"wrong_value"|"identity_code"}[]}
 *   `path` is a JSON Pointer in the event
 */
export function faultsOf(raw) {
  if (!isObject(raw) || raw.format !== FORMAT) return [{ path: "", code: "not_event" }]
  if (Number.isInteger(raw.version) && raw.version > VERSION) return [{ path: "/version", code: "newer_version" }]
  const { entry, ...rest } = raw
  const found = [...shape(rest, EVENT, {}, ""), ...inner(raw.charge, CHARGE, {}, "/charge"), ...entryFaults(raw, entry)]
  return [...found, ...revisionFaults(raw, found)].sort((a, b) => inOrder(a.path, b.path))
}

function entryFaults(raw, entry) {
  const isGiven = Object.hasOwn(raw, "entry")
  if (raw.kind === "cancelled") return isGiven ? [{ path: "/entry", code: "unknown_key" }] : []
  if (!isGiven) return [{ path: "/entry", code: "missing" }]
  return isObject(entry) ? inner(entry, ENTRY, MORE, "/entry") : [{ path: "/entry", code: "wrong_value" }]
}

/** A charge begins with revision 1, and what comes later is higher. */
function revisionFaults({ kind, revision }, found) {
  if (found.some(({ path }) => path === "/revision" || path === "/kind")) return []
  return (kind === "charged") === (revision === 1) ? [] : [{ path: "/revision", code: "wrong_value" }]
}

const inner = (value, needed, optional, place) => (isObject(value) ? shape(value, needed, optional, place) : [])

function shape(raw, needed, optional, place) {
  const known = { ...needed, ...optional }
  const missing = Object.keys(needed).filter((key) => !Object.hasOwn(raw, key))
  const given = Object.keys(raw).map((key) => [`${place}/${pointer(key)}`, codeOf(known, key, raw[key], place)])
  return [
    ...missing.map((key) => ({ path: `${place}/${key}`, code: "missing" })),
    ...given.filter(([, code]) => code).map(([path, code]) => ({ path, code })),
  ]
}

function codeOf(known, key, value, place) {
  if (!Object.hasOwn(known, key)) return "unknown_key"
  if (OPAQUE.includes(`${place}/${key}`) && matches(IDENTITY_CODE)(value)) return "identity_code"
  return known[key](value) ? null : "wrong_value"
}

/** Escape a key as RFC 6901 does. */
const pointer = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1")
