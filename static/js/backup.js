/** A ledger as text and back: strict reading of untrusted text, and joining of two ledgers. */
import { checked, FORMAT, isObject, refused, VERSION } from "./ledger-shape.js"

const LONGEST = 20_000_000

/**
 * Return the ledger as JSON text with the time of export.
 * @param {object} ledger @param {Date} [now]
 */
export function encode({ exported, ...ledger }, now = new Date()) {
  const { format, version, ...rest } = ledger
  return JSON.stringify({ format, version, exported: now.toISOString(), ...rest }, null, 1)
}

/**
 * Return the ledger that a text holds; keys that the format does not know are dropped.
 * @param {string} text @returns {object} the ledger with its `exported`, where the text has one
 * @throws {RangeError} with `code`: `too_large`, `not_json`, `not_ledger`, `newer_version`, `too_many`, `wrong_value`,
 *   `unknown_person` or `same_id`, and `place` such as `entries[3].cents`
 */
export function decode(text) {
  if (text.length > LONGEST) throw refused("too_large")
  const raw = json(text)
  if (!isObject(raw) || raw.format !== FORMAT || !Number.isInteger(raw.version) || raw.version < 1) throw refused("not_ledger")
  if (raw.version > VERSION) throw refused("newer_version", "version")
  return checked(raw)
}

/**
 * Join two ledgers: everything of both, each id once. Where they differ the later export wins, one without a time is
 * the newest, a tie goes to the greater canonical JSON. Neither argument is changed.
 */
export function merge(mine, theirs) {
  const later = laterOf(mine, theirs)
  return {
    format: FORMAT,
    version: VERSION,
    people: joined(mine.people, theirs.people, later),
    entries: joined(mine.entries, theirs.entries, later),
  }
}

/** Return JSON that is the same for equal values, whatever the order of keys. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (!isObject(value)) return JSON.stringify(value)
  const parts = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
  return `{${parts.join(",")}}`
}

function joined(mine, theirs, later) {
  const byId = new Map(mine.map((item) => [item.id, item]))
  for (const item of theirs) byId.set(item.id, byId.has(item.id) ? later(byId.get(item.id), item) : item)
  return [...byId.values()]
}

function laterOf(mine, theirs) {
  const time = ({ exported }) => (exported === undefined ? Number.POSITIVE_INFINITY : Date.parse(exported))
  const [own, other] = [time(mine), time(theirs)]
  if (own !== other) return own > other ? (a) => a : (_, b) => b
  return (a, b) => (canonical(a) >= canonical(b) ? a : b)
}

function json(text) {
  try {
    return JSON.parse(text)
  } catch {
    throw refused("not_json")
  }
}
