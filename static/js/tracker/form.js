/** The form of one bill: filled from what is known, checked, asked about kindly, and kept. */
import { formatDay } from "../days.js"
import { doubtsOf, splitAtNewYear } from "../doubts.js"
import { formatNumber } from "../money.js"
import { tell } from "./announce.js"
import { put } from "./changes.js"
import { start as startCode } from "./code-field.js"
import { start as startBoxes } from "./day-boxes.js"
import { goTo, onDo, part } from "./dom.js"
import { askDoubts, clearDoubts } from "./doubts-view.js"
import * as draft from "./draft.js"
import { clearFaults, showFaults } from "./faults.js"
import { start as startFees } from "./fee-choice.js"
import { blank, fieldsOf, fillChoices, likeOf, linked, sameBill } from "./form-fields.js"
import { OfferedSum } from "./offered-sum.js"
import { entryOf } from "./reading.js"
import { newId } from "./store.js"
import { euros, feeName, lang, say, today } from "./words.js"

export class BillForm {
  #form = part("lisaa")
  #store
  #rates
  #leave
  #sum

  /** @param {(id?: string) => void} leave shows the overview again, with the bill that was saved */
  constructor(store, rates, leave) {
    this.#store = store
    this.#rates = rates
    this.#leave = leave
    this.#sum = new OfferedSum(this.#form, rates)
    startFees(rates, () => this.#typed())
    startBoxes(this.#form, () => this.#typed())
    startCode((found) => this.#fillFrom(found))
    this.#form.addEventListener("input", () => this.#typed())
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault()
      this.#submit(event.submitter?.value ?? "done")
    })
    onDo(this.#form, { cancel: () => this.#cancel(), fresh: () => this.#startAnew({}) })
  }

  get isOpen() {
    return !this.#form.hidden
  }

  /** Open for a new bill, a bill to change (`id`), the like of one (`like`), or another visit of its bill (`bill`). */
  open(wanted) {
    const kept = draft.kept()
    if (kept && (kept.id ?? "") === (wanted.id ?? "") && !wanted.like && !wanted.bill) this.#resume(kept, wanted)
    else this.#startAnew(wanted)
    goTo(part("form-title"))
  }

  /** Take away what was said of the fields; the draft stays. */
  close() {
    clearFaults(this.#form)
    clearDoubts()
  }

  #startAnew(wanted) {
    const { ledger } = this.#store
    const model = ledger.entries.find(({ id }) => [wanted.id, wanted.like, wanted.bill].includes(id))
    const isOther = !model || Boolean(wanted.bill)
    const values = !model ? blank(ledger, wanted) : (wanted.bill ? sameBill : wanted.like ? likeOf : fieldsOf)(model)
    draft.drop()
    part("draft-note").hidden = true
    this.#show({ ...values, id: wanted.id ?? "" }, !isOther)
  }

  #resume(kept, wanted) {
    part("draft-note").hidden = false
    this.#show({ ...kept, ...linked(kept, wanted) }, true)
  }

  #show(values, isOwnSum) {
    clearFaults(this.#form)
    clearDoubts()
    this.#form.reset()
    fillChoices(this.#store.ledger)
    draft.restore(this.#form, values)
    part("form-title").textContent = say(values.id ? "change_bill" : "add_bill")
    part("bill-more").open = Boolean(values.id)
    this.#sum.begin(isOwnSum)
  }

  #typed() {
    this.#sum.show()
    draft.keep(draft.typed(this.#form))
  }

  #fillFrom({ cents, due }) {
    if (cents !== null) part("bill-cents").value = formatNumber(cents, lang)
    if (due !== null) part("bill-due").value = formatDay(due)
    part("bill-more").open = true
    this.#typed()
  }

  #submit(then) {
    clearFaults(this.#form)
    clearDoubts()
    const values = draft.typed(this.#form)
    const { entry, faults } = entryOf(values)
    if (faults.length) return showFaults(this.#form, faults)
    const whole = this.#whole(values.id, entry)
    const doubts = doubtsOf(whole, { ledger: this.#store.ledger, rates: this.#rates, today: today() })
    if (doubts.length === 0) return this.#save([whole], then)
    askDoubts(doubts, whole, {
      keep: () => this.#save([whole], then),
      split: () => this.#save(splitAtNewYear(whole, this.#rates, newId()), then),
    })
  }

  /** An entry that is changed keeps what the form does not show. */
  #whole(id, entry) {
    const old = this.#store.ledger.entries.find((known) => known.id === id)
    return { id: id || newId(), ...entry, ...(old?.claim && { claim: old.claim }) }
  }

  #save(entries, then) {
    const undo = this.#store.update(put("entries", ...entries))
    const sum = entries.reduce((total, { cents }) => total + cents, 0)
    const [{ id }] = entries
    draft.drop()
    const words = say("bill_saved", { fee: feeName(this.#rates, entries[0]), sum: euros(sum) })
    tell(then === "done" ? "laskut" : "form-title", words, () => this.#store.update(undo))
    if (then === "done") return this.#leave(id)
    this.#startAnew(then === "same_bill" ? { bill: id } : {})
    goTo(part("form-title"))
  }

  #cancel() {
    const left = draft.typed(this.#form)
    draft.drop()
    this.#leave()
    tell("laskut", say("bill_left"), () => {
      draft.keep(left)
      location.hash = left.id ? `muokkaa&id=${left.id}` : "lisaa"
    })
  }
}
