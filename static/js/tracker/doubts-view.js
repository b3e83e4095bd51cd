/** Kind questions before a doubtful bill is kept: the reader decides. */
import { cloned, goTo, made, onDo, part } from "./dom.js"
import { euros, say } from "./words.js"

/**
 * Ask about the doubts of an entry.
 * @param {object[]} doubts of `doubtsOf` @param {object} entry
 * @param {{keep: () => void, split: () => void}} deeds
 */
export function askDoubts(doubts, entry, { keep, split }) {
  const isSplit = doubts.some(({ code }) => code === "over_new_year")
  const questions = doubts.map((doubt) => made("li", {}, said(doubt, entry)))
  const box = cloned("doubts", { list: questions, ...(isSplit ? {} : { split: null }) })
  onDo(box, { keep, split, mend: () => mend() })
  const place = part("doubts-place")
  place.replaceChildren(box)
  goTo(box)
}

export const clearDoubts = () => part("doubts-place").replaceChildren()

function said({ code, cents, first, second }, { date }) {
  const year = Number(date.slice(0, 4))
  const values = {
    sum: cents ? euros(cents) : "",
    first: String(first),
    second: String(second),
    year: String(year),
    next: String(year + 1),
  }
  return say(`doubt_${code}`, values)
}

function mend() {
  clearDoubts()
  goTo(part("form-title"))
}
