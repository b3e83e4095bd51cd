/** Starts the enhancements that the page asks for by `data-component`; one that fails leaves the others running. */
import { start as actions } from "./actions.js"
import { start as expiry } from "./expiry.js"

const LATER = {
  checklist: () => import("./checklist.js"),
  course: () => import("./course.js"),
  flow: () => import("./flow.js"),
  "ledger-state": () => import("./ledger-state.js"),
  "live-search": () => import("./live-search.js"),
  municipality: () => import("./municipality.js"),
  phrase: () => import("./phrase.js"),
  simulator: () => import("./simulator/start.js"),
  tracker: () => import("./tracker/start.js"),
}
const NOW = { actions, expiry }

async function begin(element) {
  const name = element.dataset.component
  if (element.dataset.key && !isKept(element.dataset.key)) return
  const start = NOW[name] ?? (await LATER[name]()).start
  await start(element)
}

/** Say whether the device keeps what a component is about; where storage is refused it keeps nothing. */
function isKept(key) {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

for (const element of document.querySelectorAll("[data-component]")) {
  begin(element).catch((fault) => console.error(element.dataset.component, fault))
}
