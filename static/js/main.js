/** Starts the enhancements that the page asks for by `data-component`; one that fails leaves the others running. */
import { start as actions } from "./actions.js"
import { start as expiry } from "./expiry.js"

const LATER = {
  flow: () => import("./flow.js"),
  "live-search": () => import("./live-search.js"),
  municipality: () => import("./municipality.js"),
}
const NOW = { actions, expiry }

async function begin(element) {
  const name = element.dataset.component
  const start = NOW[name] ?? (await LATER[name]()).start
  await start(element)
}

for (const element of document.querySelectorAll("[data-component]")) {
  begin(element).catch((fault) => console.error(element.dataset.component, fault))
}
