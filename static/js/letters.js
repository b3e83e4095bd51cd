/** Letters from what the ledger knows; the words come from the guide's letters in the language of the letter. */
import { formatDay } from "./days.js"
import { formatEuros } from "./money.js"

/**
 * Return a letter to a biller.
 * @param {{subject: string, text: string, row: string, days: string}} words with `{name}` where a fact goes, `{rows}` the bills
 * @param {{lang: string, values: Record<string, string>, rows: LetterRow[]}} facts sums in `rows` are cents
 * @returns {{subject: string, text: string}}
 */
export function letter(words, { lang, values, rows }) {
  const written = rows.map((row) => rowText(words, row, lang)).join("\n")
  const known = { ...values, rows: written }
  const subject = filled(words.subject, known)
  return { subject, text: filled(words.text, { ...known, subject }).trim() }
}

/** Return the text with each `{name}` replaced; raise RangeError for a name that no fact has. */
export function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => {
    if (!Object.hasOwn(values, name)) throw new RangeError(`no fact for {${name}}`)
    return values[name]
  })
}

function rowText(words, { date, fee, quantity, cents, overCents, bill }, lang) {
  const days = quantity > 1 ? filled(words.days, { quantity: String(quantity) }) : ""
  const number = bill ? filled(words.bill, { bill }) : ""
  return filled(words.row, {
    date: formatDay(date),
    fee: fee + days + number,
    sum: formatEuros(cents, lang),
    over: formatEuros(overCents, lang),
  })
}

/** @typedef {{date: string, fee: string, quantity: number, cents: number, overCents: number, bill?: string}} LetterRow */
