/** A model phrase that is copied as plain text; where the browser refuses, the text is selected for the reader to copy. */
import { copy } from "./clipboard.js"

const LINE = "\u2028"

/** @param {HTMLElement} figure the phrase with its button, hidden until it works */
export function start(figure) {
  const said = figure.querySelector(".said")
  const button = figure.querySelector("button")
  const name = button.querySelector(".do")
  const told = figure.querySelector(".done")
  const words = name.textContent
  button.hidden = false
  button.addEventListener("click", async () => {
    const isCopied = await copy(plain(said))
    if (!isCopied) select(said)
    name.textContent = isCopied ? button.dataset.done : words
    told.textContent = isCopied ? button.dataset.done : button.dataset.failed
  })
  button.addEventListener("blur", () => {
    name.textContent = words
    told.textContent = ""
  })
}

/** Return the text as it is pasted: a line for each line, an empty one between paragraphs, no marks of the page. */
function plain(said) {
  const taken = said.cloneNode(true)
  for (const mark of taken.querySelectorAll(".computed")) mark.remove()
  for (const end of taken.querySelectorAll("br")) end.replaceWith(LINE)
  const blocks = [...taken.querySelectorAll("p, li:not(:has(p))")]
  return blocks.map((block) => lines(block.textContent)).join("\n\n")
}

const lines = (text) =>
  text
    .split(LINE)
    .map((line) => line.replace(/[ \n\t]+/g, " ").trim())
    .join("\n")

function select(element) {
  getSelection().selectAllChildren(element)
}
