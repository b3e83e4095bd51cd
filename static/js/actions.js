/** Share (native, else the link is copied), copy as text, and print. */
import { copy } from "./clipboard.js"

/** @param {HTMLElement} element the row of buttons, hidden until it works */
export function start(element) {
  element.hidden = false
  element.querySelector('[data-do="print"]').addEventListener("click", () => print())
  const share = element.querySelector('[data-do="share"]')
  const done = element.querySelector(".done")
  const { address } = element.dataset
  share.addEventListener("click", () => send(address, share.dataset.done, done))
  const text = element.querySelector('[data-do="text"]')
  text?.addEventListener("click", () => take(element.closest("[data-outcome]"), address, text.dataset.done, done))
}

/** @param {string | undefined} address what is shared in place of this page, whose address may hold answers */
async function send(address, copied, done) {
  const page = { title: document.title, url: address ?? location.href }
  if (navigator.share && navigator.canShare?.(page)) return navigator.share(page).catch(onlyCancelled)
  if (await copy(page.url)) done.textContent = copied
}

/** Copies what a reader takes along: the title, the text, and the permanent address. */
async function take(outcome, address, copied, done) {
  const wanted = outcome ? "h2, .answer, .text, .handler" : ".page > h1, .page > .answer, .page > .text, .permanent .address"
  const parts = (outcome ?? document).querySelectorAll(wanted)
  // biome-ignore lint/performance/useDomNodeTextContent: the text keeps the lines that the reader sees
  const text = [...[...parts].map((part) => part.innerText.trim()), address ?? ""].join("\n\n").trim()
  if (await copy(text)) done.textContent = copied
}

function onlyCancelled(fault) {
  if (fault.name !== "AbortError") throw fault
}
