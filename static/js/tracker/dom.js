/** Small ways with the page: templates cloned and filled by slots. */

/** @param {string} id @returns {HTMLElement} */
export const part = (id) => document.getElementById(id)

/**
 * Return the first element of a template, filled.
 * @param {string} id of the template @param {Record<string, string|Node|Node[]|null>} slots null removes the slot
 */
export function cloned(id, slots = {}) {
  const element = part(id).content.firstElementChild.cloneNode(true)
  return fill(element, slots)
}

/** Put text or nodes into the `data-slot` places of an element; null takes the place away. */
export function fill(element, slots) {
  for (const [name, value] of Object.entries(slots)) {
    const place = element.querySelector(`[data-slot="${name}"]`)
    if (value === null) place.remove()
    else place.replaceChildren(...[value].flat())
  }
  return element
}

/** Listen to the buttons of an element by their `data-do`. @param {Record<string, () => void>} deeds */
export function onDo(element, deeds) {
  for (const [name, deed] of Object.entries(deeds))
    for (const button of element.querySelectorAll(`[data-do="${name}"]`)) button.addEventListener("click", () => deed(button))
}

/** Return an element with attributes and content. */
export function made(name, attributes = {}, ...content) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...content)
  return element
}

/** Move focus to a heading or box and show it from its beginning. */
export function goTo(element) {
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: "start" })
}
