# make run | dev | check [FORM=github|gitlab] | test | quick | axe | bench | stale | screenshots
PYTHON ?= python3
BIN := .venv/bin
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

.PHONY: run dev check stale test quick axe bench screenshots words format debian
.DEFAULT_GOAL := run

.venv/run: requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

.venv/test: .venv/run requirements-test.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-test.txt
	touch $@

node_modules/.done: .venv/test package.json package-lock.json
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/npm ci --silent
	touch $@

run: .venv/run
	$(BIN)/python -m app run

dev: .venv/run
	$(BIN)/python -m app dev

check: .venv/run
	$(BIN)/python -m app check --form $(or $(FORM),text)

stale: .venv/run
	$(BIN)/python -m app check --stale

words: .venv/test debian
	$(BIN)/python -m app words

debian:
	bash tests/debian.sh debian-packages.txt

quick: .venv/test node_modules/.done
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy app
	node_modules/.bin/biome check static tests
	$(BIN)/pytest -q -n 2 -m "not browser and not dictionary and not whole"

test: debian .venv/test node_modules/.done
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy app
	node_modules/.bin/biome check static tests
	$(BIN)/pytest -q -n 2

axe: debian .venv/test node_modules/.done
	AXE=all $(BIN)/pytest -q tests/browser/test_axe.py

bench: debian .venv/test node_modules/.done
	$(BIN)/python -m tests.bench

screenshots: debian .venv/test
	$(BIN)/python -m tests.screenshots

format: .venv/test node_modules/.done
	$(BIN)/ruff check --fix . && $(BIN)/ruff format .
	node_modules/.bin/biome check --write static tests
