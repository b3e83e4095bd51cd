/** Ways out of the tool: a file, the share sheet. */

/** @returns {Promise<"shared"|"file"|"left">} what came of it: the share sheet first, else a download */
export async function send(name, text, type) {
  const file = new File([text], name, { type })
  if (!navigator.canShare?.({ files: [file] })) return download(file)
  try {
    await navigator.share({ files: [file], title: name })
    return "shared"
  } catch (fault) {
    return fault.name === "AbortError" ? "left" : download(file)
  }
}

/** @returns {"file"} */
export function save(name, text, type) {
  return download(new File([text], name, { type }))
}

function download(file) {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return "file"
}

/** Read a chosen file as UTF-8 text. @throws {TypeError} where it is not text */
export async function read(file) {
  return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer())
}
