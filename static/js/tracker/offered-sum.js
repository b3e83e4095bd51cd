/** The sum field: filled with the highest lawful fee until the reader writes another. */
import { formatNumber } from "../money.js"
import { feeOf, maximumOf } from "../rates.js"
import { part } from "./dom.js"
import { typed } from "./draft.js"
import { dayIn, quantityIn } from "./reading.js"
import { euros, lang, say } from "./words.js"

export class OfferedSum {
  #form
  #rates
  #offered = ""

  constructor(form, rates) {
    this.#form = form
    this.#rates = rates
  }

  /** Take what stands in the field as the reader's own, or as offered where it is the highest fee. */
  begin(isOwn) {
    this.#offered = isOwn ? "" : part("bill-cents").value
    this.show()
  }

  /** Offer the highest sum where the reader has not written another, and tell what it is. */
  show() {
    const most = this.#maximum()
    const field = part("bill-cents")
    if (field.value.trim() === "" || field.value === this.#offered) {
      this.#offered = most === null ? "" : formatNumber(most, lang)
      field.value = this.#offered
    }
    part("sum-hint").textContent = most === null ? say("sum_hint") : say("sum_most", { sum: euros(most) })
    const unit = feeOf(this.#rates, part("bill-fee").value)?.unit
    part("quantity-label").textContent = say(unit === "day" ? "how_many_days" : "how_many_visits")
  }

  #maximum() {
    const values = typed(this.#form)
    const [date, quantity] = [dayIn(values), quantityIn(values)]
    return date && quantity ? maximumOf(feeOf(this.#rates, values.fee), date, quantity) : null
  }
}
