/** The bank bar code of a Finnish bill (Finance Finland, versions 4 and 5): 54 digits that hold account, sum and due date. */
import { isDay } from "./days.js"

const LENGTH = 54
const LONGEST = 20_000
const VERSION_4 = /^4(\d{16})(\d{8})000(\d{20})(\d{6})$/
const VERSION_5 = /^5(\d{16})(\d{8})(\d{2})(\d{21})(\d{6})$/

/**
 * Return what a bar code says, found anywhere in the text.
 * @param {string} text the printed digits, with spaces and line breaks or in the middle of other words
 * @returns {{version: 4|5, iban: string, cents: number|null, reference: string, due: string|null}} cents null = no sum stated
 * @throws {RangeError} with `code`: `no_code` (no 54 digits in a row) or `wrong_digits` (a check digit or the date fails)
 */
export function parseBankCode(text) {
  const rows = text.slice(0, LONGEST).match(/\d(?:\s*\d)*/g) ?? []
  const digits = rows.map((row) => row.replace(/\s/g, "")).filter((row) => row.length >= LENGTH)
  if (digits.length === 0) throw refused("no_code")
  for (const row of digits) {
    const found = firstIn(row)
    if (found) return found
  }
  throw refused("wrong_digits")
}

function firstIn(row) {
  for (let start = 0; start + LENGTH <= row.length; start++) {
    const code = row.slice(start, start + LENGTH)
    const found = nationalReference(code) ?? creditorReference(code)
    if (found) return found
  }
  return null
}

function nationalReference(code) {
  const [, account, sum, padded, day] = VERSION_4.exec(code) ?? []
  if (!account) return null
  const reference = padded.replace(/^0+/, "")
  return isNational(reference) ? checked({ version: 4, account, sum, reference, day }) : null
}

function creditorReference(code) {
  const [, account, sum, check, padded, day] = VERSION_5.exec(code) ?? []
  if (!account) return null
  const body = padded.replace(/^0+/, "")
  const isRight = body && remainder97(`${body}2715${check}`) === 1
  return isRight ? checked({ version: 5, account, sum, reference: `RF${check}${body}`, day }) : null
}

function checked({ version, account, sum, reference, day }) {
  const due = dueDay(day)
  if (remainder97(`${account.slice(2)}1518${account.slice(0, 2)}`) !== 1 || due === undefined) return null
  return { version, iban: `FI${account}`, cents: Number(sum) || null, reference, due }
}

/** Check a reference by its last digit: weights 7, 3, 1 from the right. */
function isNational(reference) {
  if (reference.length < 4) return false
  const digits = [...reference].map(Number).reverse()
  const sum = digits.slice(1).reduce((total, digit, place) => total + digit * [7, 3, 1][place % 3], 0)
  return (10 - (sum % 10)) % 10 === digits[0]
}

const remainder97 = (digits) => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)

/** Return the ISO day, null where the code states none, undefined where there is no such day. */
function dueDay(text) {
  if (text === "000000") return null
  const iso = `20${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4)}`
  return isDay(iso) ? iso : undefined
}

function refused(code) {
  return Object.assign(new RangeError(`not the bar code of a Finnish bill: ${code}`), { code })
}
