/** Three boxes for a day; a whole day written or pasted into one of them is shared out. */
import { parseDay } from "../days.js"

/** @param {HTMLFormElement} form @param {() => void} filled called when a day was shared out */
export function start(form, filled) {
  const boxes = ["day", "month", "year"].map((name) => form.elements.namedItem(name))
  for (const box of boxes) {
    box.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text") ?? ""
      if (!share(boxes, text)) return
      event.preventDefault()
      filled()
    })
    box.addEventListener("change", () => share(boxes, box.value) && filled())
  }
}

function share(boxes, text) {
  const iso = parseDay(text)
  if (!iso) return false
  const [year, month, day] = iso.split("-")
  const parts = [String(Number(day)), String(Number(month)), year]
  for (const [place, box] of boxes.entries()) box.value = parts[place]
  return true
}
