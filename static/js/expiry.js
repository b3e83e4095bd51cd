/** Tells that the prices on a page have ended, judged on the device, for pages that were kept or saved. */

/** @param {HTMLElement} notice the hidden notice; a page of another day has chosen its prices itself */
export function start(notice) {
  if (document.querySelector(".other-day")) return
  const last = [...document.querySelectorAll("[data-to]")].map((amount) => amount.dataset.to)
  notice.hidden = !last.some((day) => hasEnded(day, new Date()))
}

/** @param {string} day ISO day @param {Date} now @returns {boolean} whether the day is over in Finland */
export function hasEnded(day, now) {
  return day < now.toLocaleDateString("sv", { timeZone: "Europe/Helsinki" })
}
