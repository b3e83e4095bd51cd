/** Share (native, else the link is copied) and print. */

/** @param {HTMLElement} element the row of buttons, hidden until it works */
export function start(element) {
  element.hidden = false
  element.querySelector('[data-do="print"]').addEventListener("click", () => print())
  const share = element.querySelector('[data-do="share"]')
  const done = element.querySelector(".done")
  share.addEventListener("click", () => send(share.dataset.done, done))
}

async function send(copied, done) {
  const page = { title: document.title, url: location.href }
  if (navigator.share && navigator.canShare?.(page)) return navigator.share(page).catch(onlyCancelled)
  await navigator.clipboard.writeText(page.url)
  done.textContent = copied
}

function onlyCancelled(fault) {
  if (fault.name !== "AbortError") throw fault
}
