/** Reads the typed fields of a bill into an entry, or into complaints, each with the field that it is about. */
import { dayOf, parseDay } from "../days.js"
import { parseEuros } from "../money.js"

const LONGEST_NOTE = 500
const LONGEST_BILL = 40
const MOST = 366

/**
 * @param {Record<string, string>} values by the name of the field
 * @returns {{entry: object|null, faults: {field: string, key: string}[]}} `entry` lacks its id; null where there are faults
 */
export function entryOf(values) {
  const faults = []
  const read = (field, reader) => {
    const { value, fault } = reader(values)
    if (fault) faults.push({ field, key: fault })
    return value
  }
  const fee = read("fee", chosenFee)
  const date = read("day", careDay)
  const quantity = read("quantity", howMany)
  const cents = read("cents", sum)
  const paidOn = read("paid_on", optionalDay("paid_on"))
  const due = read("due", optionalDay("due"))
  const billed = read("billed", optionalDay("billed"))
  const bill = read("bill", shortText("bill", LONGEST_BILL))
  const note = read("note", shortText("note", LONGEST_NOTE))
  const { person, issuer, counts, payer } = values
  const paid = values.paid === "yes" ? paidOn || due || date : null
  const entry = { person, date, fee, cents, quantity, issuer, paid, counts, payer, note, ...present({ due, billed, bill }) }
  return { entry: faults.length ? null : entry, faults }
}

/** Return the ISO day of care that the boxes hold so far, or null. */
export const dayIn = ({ day, month, year }) => parseDay(day) ?? dayOf(day, month, year)

/** Return the number of days or visits, or null. */
export const quantityIn = ({ quantity }) => howMany({ quantity }).value ?? null

const chosenFee = ({ fee }) => (fee ? { value: fee } : { fault: "fault_fee" })

function careDay(values) {
  const date = dayIn(values)
  if (date) return { value: date }
  const isEmpty = !values.day.trim() && !values.month.trim()
  return { fault: isEmpty ? "fault_day_missing" : "fault_day" }
}

function howMany({ quantity }) {
  const number = Number(quantity.trim() || "1")
  return /^\d*$/.test(quantity.trim()) && number >= 1 && number <= MOST ? { value: number } : { fault: "fault_quantity" }
}

function sum({ cents }) {
  try {
    return { value: parseEuros(cents) }
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault
    return { fault: `fault_sum_${fault.code}` }
  }
}

const optionalDay = (name) => (values) => {
  const text = values[name].trim()
  const date = text ? parseDay(text) : undefined
  return date === null ? { fault: "fault_optional_day" } : { value: date }
}

const shortText = (name, most) => (values) => {
  const text = values[name].trim()
  return text.length > most ? { fault: `fault_${name}_long` } : { value: text }
}

const present = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value))
