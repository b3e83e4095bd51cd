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
  if (name === "lisaa" || (name === "muokkaa" && wanted.id)) return { view: "lisaa", name, wanted, place }
  if (name === "kirje" && wanted.kind && wanted.issuer) return { view: "kirje", name, wanted, place }
  if (name === "paperi" && PAPERS.includes(wanted.kind)) return { view: "paperi", name, wanted, place }
  return place || name === "" ? { view: "room", name, wanted, place } : null
}

/** Show one view and hide the others. */
export function show(view) {
  for (const name of VIEWS) part(name).hidden = name !== view
}

/** A day of a link that is no day is passed over. */
const known = ({ day, ...wanted }) => (isDay(day) ? { ...wanted, day } : wanted)
