/** One voice for screen readers: said once, after a pause, cleared first so that the same words are said again. */
import { cloned, onDo, part } from "./dom.js"

const PAUSE_MS = 700
let waiting
let unsaid = []

/** Say a change in words. */
export function announce(text) {
  const voice = part("tool-voice")
  clearTimeout(waiting)
  voice.textContent = ""
  unsaid.push(text)
  waiting = setTimeout(() => {
    voice.textContent = unsaid.join(" ")
    unsaid = []
  }, PAUSE_MS)
}

/**
 * Show what was done beside the place where it was done, until the next note.
 * @param {string} place id of the heading: `laskut`, `form-title`, `lapset`, `talteen` or `kirje`
 * @param {string} text @param {(() => void)|null} undo
 */
export function tell(place, text, undo = null) {
  const note = cloned("told", { text, ...(undo ? {} : { undo: null }) })
  onDo(note, { undo: () => undone(place, undo) })
  hush()
  part(`${place}-note`).append(note)
  announce(text)
}

/** Take the note away. */
export function hush() {
  for (const place of document.querySelectorAll(".told-place")) place.replaceChildren()
}

function undone(place, undo) {
  hush()
  undo()
  part(place).focus()
}
