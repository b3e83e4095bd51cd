/** The kit of a flow: one document with all its questions, outcomes and bodies, fetched before they are needed. */

/** @param {string} url @returns {Promise<Kit>} */
export async function load(url) {
  return new Kit(await fetched(url))
}

/** Fetches a document by the one kind of request that reads HTML without opening a sink of trusted types. */
function fetched(url) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open("GET", url)
    request.responseType = "document"
    request.onload = () => (request.status === 200 ? resolve(request.response) : reject(new Error(`kit answered ${request.status}`)))
    request.onerror = () => reject(new Error("kit was not reached"))
    request.send()
  })
}

export class Kit {
  #document

  constructor(document) {
    this.#document = document
    const sections = [...document.querySelectorAll("[data-question]")]
    const questions = sections.map(({ dataset }) => [dataset.question, JSON.parse(dataset.answers)])
    this.routing = { start: document.body.dataset.start, questions: Object.fromEntries(questions) }
  }

  /** @param {string} name @returns {Element} a copy of a question or an outcome for the page */
  step(name) {
    const found = this.#question(name) ?? this.#document.querySelector(`[data-outcome="${name}"]`)
    return document.importNode(found, true)
  }

  /** @returns {boolean} whether a step is a question */
  asks(name) {
    return Object.hasOwn(this.routing.questions, name)
  }

  /** @param {string} id @returns {{name: string, facts: Element[]}} what the page shows of a body */
  body(id) {
    const found = this.#document.querySelector(`div[data-body="${id}"]`)
    return { name: found.dataset.name, facts: [...document.importNode(found, true).children] }
  }

  /** @returns {string | undefined} the body of a municipality, where the value of an answer is one */
  bodyOf(question, value) {
    return this.#option(question, value)?.dataset.body
  }

  /** @returns {{ask: string, answer: string}} a question and the answer to it in words */
  said(question, value) {
    const section = this.#question(question)
    const row = section.querySelector(`[data-answer="${CSS.escape(value)}"] .row-text`)
    const answer = this.#option(question, value) ?? row
    return { ask: section.querySelector("h2").textContent, answer: answer?.textContent ?? section.dataset[value] ?? value }
  }

  #question(name) {
    return this.#document.querySelector(`[data-question="${name}"]`)
  }

  #option(question, value) {
    const list = this.#question(question)?.querySelector("select")
    return value && list ? [...list.options].find((option) => option.value === value) : undefined
  }
}
