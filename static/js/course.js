/** The questions of a course: an answer tells at once whether it is right and why; what was right is kept on the device. */
import { read, rightAmong, withRight } from "./course-progress.js"
import { filled } from "./letters.js"

const KEY = "maksuopas-course"

/** @param {HTMLElement} bar the line of progress and the button to begin anew, hidden until it works */
export function start(bar) {
  new Course(bar, [...document.querySelectorAll(".course-question")]).begin()
}

class Course {
  #bar
  #questions
  #progress = read(stored())

  constructor(bar, questions) {
    this.#bar = bar
    this.#questions = questions
  }

  begin() {
    this.#bar.hidden = false
    this.#bar.querySelector("button").addEventListener("click", ({ target }) => this.#anew(target))
    for (const question of this.#questions) {
      question.dataset.live = ""
      question.addEventListener("change", ({ target }) => this.#answer(question, target.closest(".pick")))
    }
    this.#show()
    for (const input of document.querySelectorAll(".pick :checked")) this.#answer(input.closest(".course-question"), input.closest(".pick"))
  }

  #answer(question, pick) {
    if ("right" in pick.dataset) this.#keep(withRight(this.#progress, this.#bar.dataset.page, question.dataset.key))
    const line = document.createElement("p")
    line.className = "part-so-far"
    line.textContent = `${this.#partSoFar(question.dataset.part)} ${this.#soFar()}.`
    const why = pick.querySelector(".why").cloneNode(true)
    question.querySelector(".told-why").replaceChildren(...why.childNodes, line)
  }

  #anew(button) {
    for (const question of this.#questions) {
      for (const input of question.querySelectorAll("input")) input.checked = false
      question.querySelector(".told-why").replaceChildren()
    }
    this.#keep({})
    this.#bar.querySelector(".done").textContent = button.dataset.done
  }

  #keep(progress) {
    this.#progress = progress
    keep(progress)
    this.#bar.querySelector(".done").textContent = ""
    this.#show()
  }

  #show() {
    const right = this.#right(this.#questions)
    for (const question of this.#questions) question.querySelector(".known").hidden = !right.includes(question.dataset.key)
    this.#bar.querySelector(".course-so-far").textContent = this.#soFar()
  }

  #soFar() {
    return filled(this.#bar.dataset.words, this.#counts(this.#questions))
  }

  #partSoFar(part) {
    const questions = this.#questions.filter(({ dataset }) => dataset.part === part)
    return filled(this.#bar.dataset.part, { part, ...this.#counts(questions) })
  }

  #counts(questions) {
    return { right: String(this.#right(questions).length), all: String(questions.length) }
  }

  #right(questions) {
    const keys = questions.map(({ dataset }) => dataset.key)
    return rightAmong(this.#progress, this.#bar.dataset.page, keys)
  }
}

/** What is kept; where storage is refused the course is the same, it only forgets. */
function stored() {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function keep(progress) {
  try {
    if (Object.keys(progress).length > 0) localStorage.setItem(KEY, JSON.stringify(progress))
    else localStorage.removeItem(KEY)
  } catch {
    // The answers of this visit count until the page is left.
  }
}
