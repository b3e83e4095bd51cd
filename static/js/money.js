/** Euros as people write them, and as the guide writes them. */

const SPACE = "[\\s\\u00A0\\u2009\\u202F]"
const SUM = new RegExp(`^(\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)(?:[.,](\\d{1,2})|,-)?$`)
const UNIT = new RegExp(`^(?:eur|euroa?|€)${SPACE}*|${SPACE}*(?:eur|euroa?|euro|€)$`, "gi")
const MOST = 1_000_000_00

/**
 * Return the integer cents of a sum such as `1 071,30 €`.
 * @param {string} text @returns {number} cents, 0 to 100 000 000
 * @throws {RangeError} with `code`: `empty`, `not_a_sum` or `too_large`; nothing ambiguous is altered silently
 */
export function parseEuros(text) {
  const bare = text.trim()
  if (!bare) throw refused("empty", text)
  const [, whole, part = ""] = SUM.exec(bare.replace(UNIT, "")) ?? []
  if (whole === undefined) throw refused("not_a_sum", text)
  const cents = Number(whole.replace(/\D/g, "")) * 100 + Number(part.padEnd(2, "0"))
  if (cents > MOST) throw refused("too_large", text)
  return cents
}

/**
 * Return the sum with its euro sign, e.g. `1 071,30 €`; whole euros without decimals. Spaces in it do not break.
 * @param {number} cents integer @param {string} lang `fi` or `sv`, which write sums alike
 */
export const formatEuros = (cents, lang) => `${formatNumber(cents, lang)}\u00A0€`

/** Return the sum without its sign, e.g. `1 071,30` (`71,30` always with decimals when `decimals` is 2). */
export function formatNumber(cents, lang, decimals = cents % 100 ? 2 : 0) {
  return formatter(lang, decimals)
    .format(cents / 100)
    .replace(/[\s\u2009\u202F]/g, "\u00A0")
}

const formatters = new Map()

/** Making a formatter is slow, so each is made once. */
function formatter(lang, decimals) {
  const key = `${lang} ${decimals}`
  if (!formatters.has(key)) formatters.set(key, new Intl.NumberFormat(lang, { minimumFractionDigits: decimals, useGrouping: "always" }))
  return formatters.get(key)
}

function refused(code, text) {
  return Object.assign(new RangeError(`${JSON.stringify(text)} is not a sum of euros: ${code}`), { code })
}
