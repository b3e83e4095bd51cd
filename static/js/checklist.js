/** Counts the ticked boxes of a list; nothing of them is kept. */
import { filled } from "./letters.js"

/** @param {HTMLElement} list a list of boxes with a hidden line for the count */
export function start(list) {
  const boxes = [...list.querySelectorAll("input")]
  const line = list.querySelector(".ticked")
  const count = () => {
    const done = boxes.filter((box) => box.checked).length
    line.textContent = filled(line.dataset.words, { done: String(done), all: String(boxes.length) })
  }
  list.addEventListener("change", count)
  line.hidden = false
  count()
}
