/** Which view the address asks for. `#lisaa&fee=…&day=…` writes a bill; a plain anchor is a place of the overview. */
import { isDay } from "../days.js"
import { part } from "./dom.js"

const PAPERS = ["luettelo", "yhteenveto"]
const VIEWS = ["room", "lisaa", "kirje", "paperi"]

/**
 * @param {string} hash as in `location.hash` @param {HTMLElement} tracker
 * @returns {{view: string, name: string, wanted: Record<string, string>, place: HTMLElement|null}|null} null = not ours
 */
export function viewOf(hash, tracker) {
  const [name, ...rest] = hash.slice(1).split("&")
  const wanted = known(Object.fromEntries(new URLSearchParams(rest.join("&"))))
  const place = name && tracker.contains(part(name)) ? part(name) : null
  const view = viewFor(name, wanted)
  return view || place || name === "" ? { view: view ?? "room", name, wanted, place } : null
}

function viewFor(name, { id, kind, issuer }) {
  if (name === "lisaa" || (name === "muokkaa" && id)) return "lisaa"
  if (name === "kirje" && kind && issuer) return "kirje"
  return name === "paperi" && PAPERS.includes(kind) ? "paperi" : null
}

/** Show one view and hide the others. */
export function show(view) {
  for (const name of VIEWS) part(name).hidden = name !== view
}

/** The day of a fee is that of the link, else the day whose prices the reader was looking at; what is no day is passed over. */
function known({ day, ...wanted }) {
  const meant = day ?? (wanted.fee && new URLSearchParams(location.search).get("day"))
  return isDay(meant) ? { ...wanted, day: meant } : wanted
}
