/** A bill that is being written, kept on the device until it is saved or left: a reload or a call loses nothing. */

export const KEY = "maksuopas-draft"

/** Account and reference of a bar code are shown for comparison only and never kept. */
const NEVER_KEPT = ["code"]

/** @param {HTMLFormElement} form @returns {Record<string, string>} what is typed, by the name of the field */
export function typed(form) {
  const values = Object.fromEntries(new FormData(form))
  for (const name of NEVER_KEPT) delete values[name]
  return values
}

export function keep(values) {
  try {
    localStorage.setItem(KEY, JSON.stringify(values))
  } catch {
    // The page says already that this device does not keep anything; what is typed stays in the fields.
  }
}

/** @returns {Record<string, string>|null} */
export function kept() {
  try {
    const values = JSON.parse(localStorage.getItem(KEY))
    return values && typeof values === "object" && !Array.isArray(values) ? values : null
  } catch {
    return null
  }
}

export function drop() {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing can have been kept where storage is refused.
  }
}

/** Put values into the fields of a form; names that the form lacks and choices that a list lacks are passed over. */
export function restore(form, values) {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name)
    if (field && typeof value === "string" && !NEVER_KEPT.includes(name)) field.value = value
  }
  for (const list of form.querySelectorAll("select")) if (list.selectedIndex < 0) list.selectedIndex = 0
}
