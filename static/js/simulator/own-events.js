/** The field for the reader's own events: the example as text, faults by line in words, what was read. */
import { announce } from "../tracker/announce.js"
import { made, part } from "../tracker/dom.js"
import { say } from "../tracker/words.js"

/** Put the events of the example into the field, one a line. */
export function exampleText(streams) {
  part("sim-text").value = Object.values(streams)
    .flat()
    .map((event) => JSON.stringify(event))
    .join("\n")
  part("sim-text").focus()
}

/** @param {{line: number, path: string, code: string}[]} faults as `readEvents` gives them */
export function showFaults(faults) {
  const items = faults.map(({ line, path, code }) =>
    made("li", {}, say("fault_at", { line: String(line), told: say(`fault_${code}`, { path }) })),
  )
  part("sim-fault-list").replaceChildren(...items)
  part("sim-text").setAttribute("aria-invalid", "true")
  part("sim-read").hidden = true
  part("sim-faults").hidden = false
  part("sim-faults").focus()
}

/** Say how much was read. */
export function showRead(events, conflicts, years) {
  const facts = { number: String(events.length), conflicts: String(conflicts.length), years: years.join(", ") || "–" }
  const text = events.length > 0 ? say("read_done", facts) : say("read_nothing")
  part("sim-text").removeAttribute("aria-invalid")
  part("sim-faults").hidden = true
  part("sim-read").textContent = text
  part("sim-read").hidden = false
  announce(text)
}
