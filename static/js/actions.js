/** Share (native, else the link is copied), copy as text, and print. */

/** @param {HTMLElement} element the row of buttons, hidden until it works */
export function start(element) {
  element.hidden = false
  element.querySelector('[data-do="print"]').addEventListener("click", () => print())
  const share = element.querySelector('[data-do="share"]')
  const done = element.querySelector(".done")
  share.addEventListener("click", () => send(share.dataset.done, done))
  const text = element.querySelector('[data-do="text"]')
  text?.addEventListener("click", () => copy(text.dataset.done, done))
}

async function send(copied, done) {
  const page = { title: document.title, url: location.href }
  if (navigator.share && navigator.canShare?.(page)) return navigator.share(page).catch(onlyCancelled)
  await navigator.clipboard.writeText(page.url)
  done.textContent = copied
}

/** Copies what a reader takes along: the title, the text, and the permanent address. */
async function copy(copied, done) {
  const parts = document.querySelectorAll(".page > h1, .page > .answer, .page > .text, .permanent .address")
  // biome-ignore lint/performance/useDomNodeTextContent: the text keeps the lines that the reader sees
  const text = [...parts].map((part) => part.innerText.trim()).join("\n\n")
  await navigator.clipboard.writeText(text.replaceAll("\u00ad", ""))
  done.textContent = copied
}

function onlyCancelled(fault) {
  if (fault.name !== "AbortError") throw fault
}
