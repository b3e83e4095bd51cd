/** Three boxes for a day; a whole day written or pasted into one of them is shared out. */
import { parseDay, partsOf } from "../days.js"

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
  const parts = partsOf(iso)
  for (const box of boxes) box.value = parts[box.name]
  return true
}
