/** Days as ISO text (`2026-11-03`) and as Finnish and Swedish write them (`3.11.2026`). */

const WRITTEN = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4}|\d{2})\.?$/
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

/** Say whether the text is a day of the calendar, as ISO. */
export function isDay(text) {
  if (typeof text !== "string" || !ISO.test(text)) return false
  const day = new Date(`${text}T00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/**
 * Return the ISO day of `3.11.2026`, `3.11.26` or `2026-11-03`, or null for anything else.
 * @param {string} text @returns {string|null}
 */
export function parseDay(text) {
  const bare = text.trim()
  if (isDay(bare)) return bare
  const [, day, month, year] = WRITTEN.exec(bare) ?? []
  return day ? dayOf(day, month, year) : null
}

/** Return the ISO day of three typed numbers (a year of two digits is of this century), or null. */
export function dayOf(day, month, year) {
  const parts = [day, month, year].map((part) => part.trim())
  if (!parts.every((part) => /^\d{1,4}$/.test(part)) || ![2, 4].includes(parts[2].length)) return null
  const iso = [parts[2].padStart(4, "20"), parts[1].padStart(2, "0"), parts[0].padStart(2, "0")].join("-")
  return isDay(iso) ? iso : null
}

/** Return the day's numbers as they are written: `{day: "3", month: "11", year: "2026"}`. */
export function partsOf(iso) {
  const [year, month, day] = iso.split("-")
  return { day: String(Number(day)), month: String(Number(month)), year }
}

/** Return the day as it is written, e.g. `3.11.2026`. */
export function formatDay(iso) {
  const { day, month, year } = partsOf(iso)
  return `${day}.${month}.${year}`
}

/** Return the order of two days, for sorting. */
export const inOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** Return the ISO day so many days later. */
export function addDays(iso, days) {
  const day = new Date(`${iso}T00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** Return the number of days from one day to another. */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

const FINLAND = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Helsinki" })

/** Return today in Finland. @param {Date} now */
export const todayIn = (now) => FINLAND.format(now)
