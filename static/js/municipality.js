/** The reader's municipality, kept on the device only when the reader asks for it. */

const KEY = "maksuopas-municipality"

/** @returns {string} the code of the municipality, or an empty text */
export function remembered() {
  try {
    return localStorage.getItem(KEY) ?? ""
  } catch {
    return ""
  }
}

/** @param {string} code an empty one forgets @returns {boolean} whether it is kept as asked */
export function remember(code) {
  try {
    if (code) localStorage.setItem(KEY, code)
    else localStorage.removeItem(KEY)
    return (localStorage.getItem(KEY) ?? "") === code
  } catch {
    return false
  }
}

/** @param {HTMLSelectElement} list the choice of municipalities in the directory, preselected where it is still open */
export function start(list) {
  const code = remembered()
  if (!list.value && [...list.options].some((option) => option.value === code)) list.value = code
}
