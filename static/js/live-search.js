/** Shows results while the reader types; the count is announced once, after a pause. */

const PAUSE = 250
const ANNOUNCE = 900

/** @param {HTMLElement} list the list of results on the search page */
export function start(list) {
  const input = document.querySelector("#q")
  const page = new ResultPage(list)
  let waiting
  input.addEventListener("input", () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => page.find(input.value), PAUSE)
  })
}

class ResultPage {
  #list
  #outcomes = document.querySelector(".found-outcomes")
  #hit = document.querySelector("#hit")
  #count = document.querySelector(".found")
  #nothing = document.querySelector(".nothing")
  #suggestion = document.querySelector(".suggestion")
  #asked = 0
  #announcing

  constructor(list) {
    this.#list = list
  }

  async find(text) {
    const query = text.trim()
    const asked = ++this.#asked
    const answer = query ? await ask(this.#list.dataset.edition, query) : { results: [], outcomes: [], suggestion: null }
    if (asked === this.#asked) this.#show(query, answer)
  }

  #show(query, { results, outcomes, suggestion }) {
    const number = results.length + outcomes.length
    this.#fill(this.#list, results)
    this.#fill(this.#outcomes.querySelector("ol"), outcomes)
    this.#outcomes.hidden = outcomes.length === 0
    this.#nothing.hidden = !query || number > 0
    this.#suggest(suggestion)
    this.#announce(query, number)
  }

  #fill(list, hits) {
    list.replaceChildren(...hits.map((hit) => this.#item(hit)))
  }

  #item(hit) {
    const item = this.#hit.content.cloneNode(true)
    const link = item.querySelector("a")
    link.href = hit.url + new URL(location.href).search.replace(/[?&]q=[^&]*/, "").replace(/^&/, "?")
    link.textContent = hit.title
    item.querySelector(".hit-section").textContent = hit.section
    item.querySelector("p").textContent = hit.summary
    return item
  }

  #suggest(text) {
    this.#suggestion.replaceChildren()
    if (!text) return
    const meant = document.querySelector("#meant").content.cloneNode(true)
    const link = meant.querySelector("a")
    link.textContent = text
    link.href = `?${new URLSearchParams({ q: text })}`
    this.#suggestion.append(meant)
  }

  #announce(query, number) {
    const { found, none } = this.#count.dataset
    clearTimeout(this.#announcing)
    this.#announcing = setTimeout(() => {
      this.#count.textContent = !query ? "" : number ? found.replace("#", number) : none
    }, ANNOUNCE)
  }
}

async function ask(edition, query) {
  const response = await fetch(`/api/search?${new URLSearchParams({ edition, q: query })}`)
  if (!response.ok) throw new Error(`search answered ${response.status}`)
  return response.json()
}
