/** The clipboard, for texts of the page and of the reader. */

/** @param {string} text is copied without soft hyphens @returns {Promise<boolean>} whether it is on the clipboard */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text.replaceAll("\u00ad", ""))
    return true
  } catch {
    return false
  }
}
