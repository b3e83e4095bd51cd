/** The shape of a ledger: every key, its type and range. Untrusted values are refused, unknown keys dropped. */
import { isDay } from "./days.js"

export const FORMAT = "maksuopas-ledger"
export const VERSION = 1
export const MOST_ENTRIES = 5000
const MOST_PEOPLE = 500

export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value)
const isText =
  (most, least = 0) =>
  (value) =>
    typeof value === "string" && value.length <= most && value.length >= least
const isWhole = (least, most) => (value) => Number.isInteger(value) && value >= least && value <= most
const isOneOf =
  (...values) =>
  (value) =>
    values.includes(value)
const isTime = (value) => isText(40)(value) && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value))
const orNull = (test) => (value) => value === null || test(value)
const optional = (test) => (value) => value === undefined || test(value)

const PERSON = { id: isText(500, 1), name: isText(500), kind: isOneOf("adult", "child"), guardian: optional(isText(500, 1)) }
const CLAIM = { sent: optional(isDay), answered: optional(isDay), money: optional(isDay) }
const ENTRY = {
  id: isText(500, 1),
  person: isText(500, 1),
  date: isDay,
  fee: isText(500, 1),
  cents: isWhole(0, 100_000_000),
  quantity: isWhole(1, 366),
  issuer: isText(500, 1),
  paid: orNull(isDay),
  counts: isOneOf("auto", "yes", "no"),
  payer: isOneOf("self", "social_assistance", "insurance"),
  note: isText(500),
  due: optional(isDay),
  billed: optional(isDay),
  bill: optional(isText(40)),
  claim: optional(isObject),
}

/**
 * Return what the format knows of a parsed ledger.
 * @throws {RangeError} with `code` and `place`, as `decode` does
 */
export function checked(raw) {
  const people = list(raw.people, "people", MOST_PEOPLE).map((item, n) => picked(item, PERSON, `people[${n}]`))
  const entries = list(raw.entries, "entries", MOST_ENTRIES).map((item, n) => entry(item, `entries[${n}]`))
  onlyOnce(people, "people")
  onlyOnce(entries, "entries")
  onlyKnown(people, entries)
  const { exported } = picked(raw, { exported: optional(isTime) }, "")
  return { format: FORMAT, version: VERSION, ...(exported && { exported }), people, entries }
}

function entry(raw, place) {
  const known = picked(raw, ENTRY, place)
  return known.claim ? { ...known, claim: picked(known.claim, CLAIM, `${place}.claim`) } : known
}

/** Return the keys that the shape knows, each of the right kind; optional keys that are absent stay absent. */
function picked(raw, shape, place) {
  if (!isObject(raw)) throw refused("wrong_value", place)
  const wrong = Object.keys(shape).find((key) => !shape[key](own(raw, key)))
  if (wrong) throw refused("wrong_value", place ? `${place}.${wrong}` : wrong)
  return Object.fromEntries(
    Object.keys(shape)
      .filter((key) => Object.hasOwn(raw, key))
      .map((key) => [key, raw[key]]),
  )
}

const own = (raw, key) => (Object.hasOwn(raw, key) ? raw[key] : undefined)

function list(value, place, most) {
  if (!Array.isArray(value)) throw refused("not_ledger", place)
  if (value.length > most) throw refused("too_many", place)
  return value
}

function onlyOnce(items, place) {
  if (new Set(items.map(({ id }) => id)).size < items.length) throw refused("same_id", place)
}

function onlyKnown(people, entries) {
  const ids = new Set(people.map(({ id }) => id))
  const stray = people.findIndex(({ kind, guardian }) => guardian !== undefined && (kind !== "child" || !ids.has(guardian)))
  if (stray >= 0) throw refused("unknown_person", `people[${stray}].guardian`)
  const orphan = entries.findIndex(({ person }) => !ids.has(person))
  if (orphan >= 0) throw refused("unknown_person", `entries[${orphan}].person`)
}

/** Return the error of a text that is not a ledger. */
export function refused(code, place = "") {
  return Object.assign(new RangeError(`not a ledger: ${code} ${place}`.trim()), { code, place })
}
