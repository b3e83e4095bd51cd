/** The bar code of a bill, pasted as digits: the sum and the due day go into the form, account and reference are only shown. */
import { parseBankCode } from "../bankcode.js"
import { fill, part } from "./dom.js"
import { day, euros, say } from "./words.js"

/** @param {(found: {cents: number|null, due: string|null}) => void} use puts what was read into the form */
export function start(use) {
  part("code-read").addEventListener("click", () => read(use))
}

function read(use) {
  const [field, answer, complaint] = [part("bill-code"), part("code-found"), part("code-fault")]
  try {
    const found = parseBankCode(field.value)
    complaint.textContent = ""
    answer.hidden = false
    fill(answer, {
      sum: found.cents === null ? say("code_no_sum") : euros(found.cents),
      due: found.due === null ? say("code_no_due") : day(found.due),
      account: found.iban.replace(/(.{4})(?=.)/g, "$1 "),
      reference: found.reference,
    })
    use(found)
    field.value = ""
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault
    answer.hidden = true
    complaint.textContent = say(`code_${fault.code}`)
  }
}
